package org.tomtoolkit.common.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tomtoolkit.core.query.OneOf;

/**
 * Counts things that may happen so often only, in the database and so on all nodes. What is counted is stored as a hash;
 * counters that are over are deleted when the next one is made.
 */
@ApplicationScoped
public class AttemptCounter {

    private final EntityManager entities;

    AttemptCounter(EntityManager entities) {
        this.entities = entities;
    }

    /** Present counts of these keys; those that are not counted are missing. */
    public Map<String, Integer> counts(Collection<String> keys) {
        Map<String, String> byHash = keys.stream().collect(Collectors.toMap(AttemptCounter::hash, key -> key));
        OneOf these = OneOf.of("a.id", "keys", byHash.keySet());
        return these
                .in(entities.createQuery(
                        "select a.id, a.tries from Attempt a where " + these.hql() + " and a.expires > :now",
                        Object[].class))
                .setParameter("now", Instant.now())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> byHash.get((String) row[0]), row -> (Integer) row[1]));
    }

    /** Whether a key was counted this often. */
    public boolean isReached(String key, int most) {
        return counts(List.of(key)).getOrDefault(key, 0) >= most;
    }

    /** Counts one more; the first one decides until when it counts. Not to be called in a transaction. */
    public void add(String key, Duration window) {
        add(List.of(key), window);
    }

    /** Counts one more of each. Not to be called in a transaction. */
    public void add(Collection<String> keys, Duration window) {
        List<String> ids = keys.stream().map(AttemptCounter::hash).sorted().toList();
        try {
            QuarkusTransaction.requiringNew().run(() -> increase(ids, window));
        } catch (PersistenceException | QuarkusTransactionException e) {
            // another node made the same counter at this moment
            QuarkusTransaction.requiringNew().run(() -> increase(ids, window));
        }
    }

    private void increase(List<String> ids, Duration window) {
        Instant now = Instant.now();
        entities.createQuery("delete from Attempt where expires <= ?1")
                .setParameter(1, now)
                .executeUpdate();
        ids.forEach(id -> increase(id, now.plus(window)));
    }

    private void increase(String id, Instant expires) {
        int changed = entities.createQuery("update Attempt set tries = tries + 1 where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        if (changed == 0) {
            entities.persist(new Attempt(id, expires));
        }
    }

    /** Forgets what was counted. */
    public void clear(String key) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from Attempt where id = ?1")
                        .setParameter(1, hash(key))
                        .executeUpdate());
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
