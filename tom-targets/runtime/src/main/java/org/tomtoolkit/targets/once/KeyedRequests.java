package org.tomtoolkit.targets.once;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Keeps what was done for a request with an {@code Idempotency-Key}: each part of the work and of the answer is one
 * transaction, so a request that is sent again, even after a node died in the middle, does nothing twice.
 *
 * @since 1.0
 */
@ApplicationScoped
public class KeyedRequests {

    private static final int MAX_KEY = 200;
    /** So long after its last part a request is held to be abandoned by its node. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final EntityManager entities;

    KeyedRequests(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The right to go on with a request.
     *
     * @param doneLines lines of the request that were done before
     * @param complete whether all were
     */
    public record Claim(long id, int runNumber, long doneLines, boolean complete) {}

    /**
     * @param fingerprint of the request with its content, 64 hex digits
     * @throws TomException 400 for a key that is none, 422 when the key belongs to another request, 409 while the same one
     *     is being done
     */
    public Claim claim(String key, String fingerprint, Viewer viewer) {
        if (key.isBlank() || key.length() > MAX_KEY || key.chars().anyMatch(c -> c < 33 || c > 126)) {
            throw TomException.badRequest("An Idempotency-Key has 1 to " + MAX_KEY + " visible ASCII characters.");
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> claimed(key, fingerprint, viewer));
        } catch (PersistenceException e) {
            // the same request came in at the same moment
            return QuarkusTransaction.requiringNew().call(() -> claimed(key, fingerprint, viewer));
        }
    }

    private Claim claimed(String key, String fingerprint, Viewer viewer) {
        Instant now = now();
        List<KeyedRequest> present = entities.createQuery(
                        "from KeyedRequest r where r.accountId = ?1 and r.key = ?2", KeyedRequest.class)
                .setParameter(1, viewer.userId())
                .setParameter(2, key)
                .getResultList();
        if (present.isEmpty()) {
            KeyedRequest fresh = new KeyedRequest();
            fresh.accountId = viewer.userId();
            fresh.key = key;
            fresh.fingerprint = fingerprint;
            fresh.created = now;
            fresh.touched = now;
            entities.persist(fresh);
            entities.flush();
            return new Claim(fresh.id, 0, 0, false);
        }
        return again(present.get(0), fingerprint, now);
    }

    private Claim again(KeyedRequest request, String fingerprint, Instant now) {
        if (!request.fingerprint.equals(fingerprint)) {
            throw new TomException(
                    422,
                    "Key in use",
                    "This Idempotency-Key belongs to another request.",
                    "Use a new key for a new request.");
        }
        if (request.complete) {
            return new Claim(request.id, request.runNumber, request.doneLines, true);
        }
        if (request.touched.isAfter(now.minus(SILENCE))) {
            throw TomException.conflict("This request is being done right now.", "Send it again in a minute.");
        }
        int changed = entities.createQuery("update KeyedRequest r set r.runNumber = r.runNumber + 1, r.touched = ?1"
                        + " where r.id = ?2 and r.runNumber = ?3")
                .setParameter(1, now)
                .setParameter(2, request.id)
                .setParameter(3, request.runNumber)
                .executeUpdate();
        if (changed == 0) {
            throw TomException.conflict("This request is being done right now.", "Send it again in a minute.");
        }
        return new Claim(request.id, request.runNumber + 1, request.doneLines, false);
    }

    /**
     * Does a part of the work and keeps its part of the answer, both or neither.
     *
     * @param doneLines lines that are done then
     * @throws TomException 409 when somebody else has taken over
     */
    public void part(Claim claim, long doneLines, Supplier<String> work) {
        QuarkusTransaction.requiringNew().run(() -> {
            mark(claim, "r.doneLines = " + doneLines);
            KeyedAnswer answer = new KeyedAnswer();
            answer.requestId = claim.id();
            answer.part = work.get();
            entities.persist(answer);
        });
    }

    public void complete(Claim claim) {
        QuarkusTransaction.requiringNew().run(() -> mark(claim, "r.complete = true"));
    }

    private void mark(Claim claim, String what) {
        int changed = entities.createQuery("update KeyedRequest r set " + what
                        + ", r.touched = ?1 where r.id = ?2 and r.runNumber = ?3 and r.complete = false")
                .setParameter(1, now())
                .setParameter(2, claim.id())
                .setParameter(3, claim.runNumber())
                .executeUpdate();
        if (changed == 0) {
            throw TomException.conflict("The same request was taken over by another node.", null);
        }
    }

    /** Writes the answer, part by part. */
    public void write(Claim claim, OutputStream out) throws IOException {
        long last = 0;
        for (KeyedAnswer next = after(claim, last); next != null; next = after(claim, last)) {
            out.write(next.part.getBytes(StandardCharsets.UTF_8));
            last = next.id;
            entities.detach(next);
        }
        out.flush();
    }

    private KeyedAnswer after(Claim claim, long last) {
        return entities
                .createQuery("from KeyedAnswer a where a.requestId = ?1 and a.id > ?2 order by a.id", KeyedAnswer.class)
                .setParameter(1, claim.id())
                .setParameter(2, last)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Forgets requests that began before; a key may then be used anew. */
    public void forgetBefore(Instant end) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from KeyedRequest r where r.created < ?1")
                        .setParameter(1, end)
                        .executeUpdate());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
