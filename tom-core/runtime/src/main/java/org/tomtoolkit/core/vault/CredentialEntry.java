package org.tomtoolkit.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.OnBehalf;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.vault.TestsConnection.Verdict;

/**
 * Storing credentials: they are tried out first, and what the service refuses is not kept.
 *
 * @since 1.0
 */
@ApplicationScoped
public class CredentialEntry {

    private static final Logger LOG = Logger.getLogger(CredentialEntry.class);

    /** What came of a test. */
    public enum Outcome {
        ACCEPTED,
        REFUSED,
        UNREACHABLE,
        NOT_TESTABLE
    }

    /**
     * @param message a sentence for the owner
     */
    public record Result(Outcome outcome, String message) {}

    private final SecretRows rows;
    private final Sealer sealer;
    private final CredentialServices services;
    private final Vault vault;
    private final OnBehalf onBehalf;

    CredentialEntry(SecretRows rows, Sealer sealer, CredentialServices services, Vault vault, OnBehalf onBehalf) {
        this.rows = rows;
        this.sealer = sealer;
        this.services = services;
        this.vault = vault;
        this.onBehalf = onBehalf;
    }

    /** All services as an owner sees them; the site's ones for an administrator. */
    public List<CredentialStatus> statuses(long owner, Viewer viewer) {
        Vault.requireOwner(owner, viewer);
        Map<String, SecretRows.Held> own = new HashMap<>();
        Set<String> site = new HashSet<>();
        rows.held(List.of(Vault.SITE, owner)).forEach(held -> {
            if (held.accountId() == owner) {
                own.put(held.service(), held);
            }
            if (held.accountId() == Vault.SITE) {
                site.add(held.service());
            }
        });
        return services.all().stream()
                .filter(service -> owner == Vault.SITE || service.personal() || own.containsKey(service.id()))
                .map(service ->
                        status(service, own.get(service.id()), owner != Vault.SITE && site.contains(service.id())))
                .toList();
    }

    private CredentialStatus status(CredentialService service, SecretRows.Held held, boolean site) {
        Secrets.Source fallback =
                site ? Secrets.Source.SITE : services.configured(service.id()).source();
        return new CredentialStatus(
                service, held == null ? null : held.stored(), held == null ? null : held.verified(), fallback);
    }

    /** The form of a service: empty always; what is stored already need not be typed again. */
    public Form form(long owner, String service, Viewer viewer) {
        Vault.requireOwner(owner, viewer);
        CredentialService declared = services.get(service);
        if (owner != Vault.SITE && !declared.personal()) {
            throw TomException.notFound("page of credentials");
        }
        List<String> stored = rows.fields(owner, service);
        List<Field> fields = new ArrayList<>();
        for (Field field : declared.form().fields()) {
            Field shown = field.autocomplete() == null ? field.autocomplete("off") : field;
            fields.add(stored.contains(field.name()) ? shown.required(false).help(kept(field)) : shown);
        }
        return Form.of(fields);
    }

    private static String kept(Field field) {
        String text = "Stored. Leave empty to keep it.";
        return field.help() == null ? text : field.help() + " " + text;
    }

    /**
     * Tries the values of a form out and stores them unless the service refuses them. Calls the service, so not within a
     * transaction.
     *
     * @param entered of {@link #form}
     * @throws ValidationException for values the form refuses
     */
    public Result store(long owner, String service, BoundForm entered, Viewer by) {
        Vault.requireOwner(owner, by);
        Map<String, String> fresh = texts(entered);
        Map<String, String> whole = new HashMap<>();
        if (!rows.fields(owner, service).isEmpty()) {
            whole.putAll(remaining(owner, service));
        }
        whole.putAll(fresh);
        Result result = test(services.get(service), Secrets.of(service, whole), by);
        if (result.outcome() == Outcome.REFUSED) {
            rows.note(List.of(event(owner, service, SecretEvent.Kind.REFUSED, by, "Not stored.")));
            return result;
        }
        Map<String, Sealer.Sealed> box = new HashMap<>();
        fresh.forEach((field, value) -> box.put(field, sealer.seal(value, new Sealer.Place(owner, service, field))));
        Instant verified = result.outcome() == Outcome.ACCEPTED ? Instant.now() : null;
        String note = "Fields: " + String.join(", ", fresh.keySet());
        rows.put(owner, service, box, verified, event(owner, service, SecretEvent.Kind.STORED, by, note));
        return result;
    }

    /** What cannot be opened any more is as good as not there: people may store it anew. */
    private Map<String, String> remaining(long owner, String service) {
        try {
            Secrets stored = vault.peek(owner, service);
            Map<String, String> values = new HashMap<>();
            services.get(service)
                    .form()
                    .fields()
                    .forEach(field -> stored.value(field.name()).ifPresent(value -> values.put(field.name(), value)));
            return values;
        } catch (TomException e) {
            LOG.debugf("Stored anew: %s", e.getMessage());
            return Map.of();
        }
    }

    private static Map<String, String> texts(BoundForm entered) {
        Map<String, String> values = new java.util.TreeMap<>();
        entered.valuesOrThrow().toJson().forEach((name, value) -> values.put(name, String.valueOf(value)));
        if (values.isEmpty()) {
            throw new ValidationException(new FieldErrors().add("Nothing was entered."));
        }
        return values;
    }

    /** Tries out what is stored. Calls the service, so not within a transaction. */
    public Result testStored(long owner, String service, Viewer by) {
        Vault.requireOwner(owner, by);
        Secrets secrets = vault.peek(owner, service);
        if (secrets.isEmpty()) {
            throw TomException.notFound("credential stored for this service");
        }
        Result result = test(services.get(service), secrets, by);
        boolean refused = result.outcome() == Outcome.REFUSED;
        if (refused || result.outcome() == Outcome.ACCEPTED) {
            SecretEvent.Kind kind = refused ? SecretEvent.Kind.REFUSED : SecretEvent.Kind.TESTED;
            rows.markVerified(owner, service, refused ? null : Instant.now(), event(owner, service, kind, by, null));
        }
        return result;
    }

    private Result test(CredentialService service, Secrets secrets, Viewer by) {
        if (!(service instanceof TestsConnection tester)) {
            return new Result(Outcome.NOT_TESTABLE, "");
        }
        try {
            Verdict verdict = onBehalf.call(by.userId(), () -> tester.test(secrets));
            return new Result(verdict.accepted() ? Outcome.ACCEPTED : Outcome.REFUSED, verdict.message());
        } catch (RemoteException e) {
            return e.kind() == RemoteException.Kind.UNAUTHORIZED
                    ? new Result(Outcome.REFUSED, service.label() + " does not accept these credentials.")
                    : new Result(Outcome.UNREACHABLE, e.detail());
        } catch (Exception e) {
            LOG.warnf(
                    "The test of credentials for %s failed: %s",
                    service.id(), e.getClass().getName());
            return new Result(Outcome.UNREACHABLE, "The test of the connection failed.");
        }
    }

    private static SecretEvent event(long owner, String service, SecretEvent.Kind kind, Viewer by, String note) {
        return new SecretEvent(owner, service, kind, by.name(), note);
    }
}
