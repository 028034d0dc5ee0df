package org.tomtoolkit.targets.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tomtoolkit.common.CommonConfig;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.OnBehalf;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.vault.Secrets;
import org.tomtoolkit.core.vault.Vault;
import org.tomtoolkit.targets.TargetField;

/**
 * Another TOM, of this toolkit or of the reference: takes up the target that is known there, else looks the names up, then
 * makes the target or puts the one that is there into the lists.
 */
@PluginId("tom")
class TomDestination implements SharingDestination {

    private static final int MAX_TEXT = 1000;
    private static final int MAX_NAMES = 100;

    private final OtherToms toms;
    private final CommonConfig site;
    private final RemoteClient remote;
    private final Vault vault;
    private final OnBehalf onBehalf;
    private final ObjectMapper mapper;

    TomDestination(
            OtherToms toms,
            CommonConfig site,
            RemoteClient remote,
            Vault vault,
            OnBehalf onBehalf,
            ObjectMapper mapper) {
        this.toms = toms;
        this.site = site;
        this.remote = remote;
        this.vault = vault;
        this.onBehalf = onBehalf;
        this.mapper = mapper;
    }

    @Override
    public String label() {
        return "Another TOM";
    }

    @Override
    public List<SharingPlace> places() {
        return toms.ids().stream().map(toms::place).toList();
    }

    @Override
    public SharingAnswer send(SharingPlace place, SharedTarget target) {
        String id = place.key();
        String proof = proof(id);
        try {
            Optional<SharingAnswer> known =
                    target.remoteId().isEmpty() ? Optional.empty() : changeKnown(id, proof, target);
            return known.isPresent() ? known.get() : introduce(id, proof, target);
        } catch (RemoteException e) {
            return switch (e.kind()) {
                case UNAUTHORIZED -> SharingAnswer.refused("It does not accept the credentials. " + said(e));
                case REFUSED, NOT_FOUND ->
                    SharingAnswer.refused("It refused with " + e.remoteStatus() + ". " + said(e));
                default -> throw e;
            };
        }
    }

    /** By its id, whatever it is called here and there meanwhile; nothing when it is gone there. */
    private Optional<SharingAnswer> changeKnown(String id, String proof, SharedTarget target) {
        try {
            return Optional.of(change(id, proof, target.remoteId(), target.update(), target));
        } catch (RemoteException e) {
            if (e.kind() == RemoteException.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private SharingAnswer introduce(String id, String proof, SharedTarget target) {
        List<String> found = lookUp(id, proof, asked(target.names()));
        if (found.isEmpty() && target.names().size() > 1) {
            // old receivers take a list of names for one name
            found = lookUp(id, proof, target.name());
        }
        if (found.size() > 1) {
            return SharingAnswer.refused("Several targets there have one of these names; none was changed.");
        }
        // what came from here, of a receiver that told no id, is found by its name only
        boolean follows = target.update() && target.remoteId().isEmpty();
        return found.isEmpty() ? create(id, proof, target) : change(id, proof, found.get(0), follows, target);
    }

    /** One's own account there, else the site's, else the configured one. */
    private String proof(String id) {
        Long account = onBehalf.accountId();
        Secrets own = vault.forUser(account, TomAccounts.ID);
        return Stream.of(own, account == null ? own : vault.forSite(TomAccounts.ID))
                .flatMap(secrets -> TomAccounts.header(secrets, id).stream())
                .findFirst()
                .or(() -> toms.find(id).flatMap(tom -> TomAccounts.header(configured(), id)))
                .orElseThrow(() -> TomException.conflict(
                        "There are no credentials for " + toms.label(id) + ".",
                        "Add them on your page of credentials, or ask an administrator to add the site's."));
    }

    private Secrets configured() {
        return Secrets.of(TomAccounts.ID, new TomAccounts(toms, remote).configured());
    }

    /** The receiver splits at commas, so a name with one cannot be asked for beside others; and it takes so many. */
    private static String asked(List<String> names) {
        List<String> plain = names.stream()
                .filter(name -> !name.contains(","))
                .limit(MAX_NAMES)
                .toList();
        return plain.isEmpty() ? names.get(0) : String.join(",", plain);
    }

    private List<String> lookUp(String id, String proof, String names) {
        String query = "targets/?name_fuzzy=" + RemoteRequest.encode(names).replace("+", "%20");
        JsonNode answer = remote.send(signed(RemoteRequest.get(TomAccounts.ID, toms.api(id, query)), proof))
                .json();
        List<String> ids = new ArrayList<>();
        answer.path("results").forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }

    private SharingAnswer create(String id, String proof, SharedTarget target) {
        Map<String, Object> body = new LinkedHashMap<>(target.json());
        body.put("groups", List.of());
        body.put("target_lists", lists(target));
        RemoteRequest post = RemoteRequest.postJson(TomAccounts.ID, toms.api(id, "targets/"), write(body));
        JsonNode said = remote.send(signed(post, proof)).json();
        return SharingAnswer.accepted(text(said), said.path("id").asText(""));
    }

    /** What is there keeps its values, unless it came from here and shall follow. */
    private SharingAnswer change(String id, String proof, String remoteId, boolean follows, SharedTarget target) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (follows) {
            body.putAll(target.json());
            body.keySet().removeIf(field -> !isPlain(field));
        }
        body.put("target_lists", lists(target));
        String address = toms.api(id, "targets/" + RemoteRequest.encode(remoteId) + "/");
        RemoteRequest patch = RemoteRequest.patchJson(TomAccounts.ID, address, write(body));
        String said = text(remote.send(signed(patch, proof)).json());
        return follows ? SharingAnswer.accepted(said, remoteId) : SharingAnswer.known(said, remoteId);
    }

    private static boolean isPlain(String field) {
        return field.equals("type")
                || field.equals("scheme")
                || TargetField.ofWireName(field).isPresent();
    }

    private List<Map<String, String>> lists(SharedTarget target) {
        List<Map<String, String>> lists = new ArrayList<>();
        lists.add(Map.of("name", shortened("Imported From " + site.name(), 200)));
        target.lists().forEach(name -> lists.add(Map.of("name", name)));
        return lists;
    }

    private static RemoteRequest signed(RemoteRequest request, String proof) {
        return request.header("Accept", "application/json").header("Authorization", proof);
    }

    private static String text(JsonNode answer) {
        return shortened(answer.path("message").asText("It has the target now."), MAX_TEXT);
    }

    private static String said(RemoteException e) {
        return shortened(e.body(), MAX_TEXT);
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private String write(Map<String, Object> body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
