package org.tomtoolkit.targets.share;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.vault.CredentialService;
import org.tomtoolkit.core.vault.Secrets;
import org.tomtoolkit.core.vault.TestsConnection;

/** Accounts at other TOMs: a token, or user name and password, for each of those configured. */
@PluginId(TomAccounts.ID)
class TomAccounts implements CredentialService, TestsConnection {

    static final String ID = "other-toms";
    private static final String TOKEN = "_token";
    private static final String USERNAME = "_username";
    private static final String PASSWORD = "_password";

    private final OtherToms toms;
    private final RemoteClient remote;

    TomAccounts(OtherToms toms, RemoteClient remote) {
        this.toms = toms;
        this.remote = remote;
    }

    @Override
    public String label() {
        return "Other TOMs";
    }

    @Override
    public boolean enabled() {
        return !toms.ids().isEmpty();
    }

    @Override
    public String whereToGet() {
        return "A token is on your profile at the other TOM. With a token, user name and password are not needed.";
    }

    @Override
    public Form form() {
        List<Field> fields = new ArrayList<>();
        for (String id : toms.ids()) {
            String label = toms.label(id);
            fields.add(Field.password(id + TOKEN).label(label + ": token"));
            fields.add(Field.text(id + USERNAME).label(label + ": user name"));
            fields.add(Field.password(id + PASSWORD).label(label + ": password"));
        }
        return Form.of(fields);
    }

    @Override
    public Map<String, String> configured() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String id : toms.ids()) {
            toms.find(id).ifPresent(tom -> {
                tom.token().ifPresent(value -> values.put(id + TOKEN, value));
                tom.username().ifPresent(value -> values.put(id + USERNAME, value));
                tom.password().ifPresent(value -> values.put(id + PASSWORD, value));
            });
        }
        return values;
    }

    @Override
    public Verdict test(Secrets secrets) {
        List<String> accepted = new ArrayList<>();
        for (String id : toms.ids()) {
            Optional<String> header = header(secrets, id);
            if (header.isPresent()) {
                remote.send(RemoteRequest.get(ID, toms.api(id, "targets/?limit=1"))
                        .header("Accept", "application/json")
                        .header("Authorization", header.get()));
                accepted.add(toms.label(id));
            }
        }
        return Verdict.accepted(accepted.isEmpty() ? "" : String.join(", ", accepted));
    }

    /** What proves to a TOM who asks, if these credentials hold anything for it. */
    static Optional<String> header(Secrets secrets, String id) {
        Optional<String> token = secrets.value(id + TOKEN);
        if (token.isPresent()) {
            return Optional.of("Token " + token.get());
        }
        return secrets.value(id + USERNAME).map(name -> {
            String both = name + ":" + secrets.value(id + PASSWORD).orElse("");
            return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        });
    }
}
