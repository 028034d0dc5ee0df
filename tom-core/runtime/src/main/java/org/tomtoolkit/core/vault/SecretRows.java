package org.tomtoolkit.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.query.OneOf;

/** Encrypted values and the trail in the database. */
@ApplicationScoped
class SecretRows {

    /** One service of one owner: when it was stored and found to work. */
    record Held(long accountId, String service, Instant stored, Instant verified, long fields) {}

    private final EntityManager entities;

    SecretRows(EntityManager entities) {
        this.entities = entities;
    }

    /** An encrypted value as it is now, whatever this request read before. */
    record Row(String field, String keyId, String sealedText) {}

    List<Row> read(long accountId, String service) {
        return entities.createQuery(
                        "select s.field, s.keyId, s.sealedText from StoredSecret s where s.accountId = ?1"
                                + " and s.service = ?2",
                        Row.class)
                .setParameter(1, accountId)
                .setParameter(2, service)
                .getResultList();
    }

    private List<StoredSecret> of(long accountId, String service) {
        return entities.createQuery("from StoredSecret s where s.accountId = ?1 and s.service = ?2", StoredSecret.class)
                .setParameter(1, accountId)
                .setParameter(2, service)
                .getResultList();
    }

    List<String> fields(long accountId, String service) {
        return read(accountId, service).stream().map(Row::field).toList();
    }

    List<Held> held(Collection<Long> accountIds) {
        return entities.createQuery(
                        "select s.accountId, s.service, max(s.stored), max(s.verified), count(s) from StoredSecret s"
                                + " where s.accountId in ?1 group by s.accountId, s.service",
                        Held.class)
                .setParameter(1, accountIds)
                .getResultList();
    }

    /** Which of these owners have something for a service. */
    List<Long> ownersOf(String service, Collection<Long> accountIds) {
        OneOf owners = OneOf.of("s.accountId", "owners", accountIds);
        return owners.in(entities.createQuery(
                        "select distinct s.accountId from StoredSecret s where s.service = :service and "
                                + owners.hql(),
                        Long.class))
                .setParameter("service", service)
                .getResultList();
    }

    /** Puts values in place of older ones; fields that are not given stay. */
    @Transactional
    void put(long accountId, String service, Map<String, Sealer.Sealed> values, Instant verified, SecretEvent event) {
        Instant now = Instant.now();
        List<StoredSecret> rows = new ArrayList<>(of(accountId, service));
        values.forEach((field, box) -> {
            StoredSecret row = rows.stream()
                    .filter(each -> each.place().field().equals(field))
                    .findFirst()
                    .orElseGet(() -> new StoredSecret(new Sealer.Place(accountId, service, field), now));
            row.seal(box);
            if (row.id() == null) {
                entities.persist(row);
                rows.add(row);
            }
        });
        rows.forEach(row -> {
            row.stored(now);
            row.verified(verified);
        });
        entities.persist(event);
    }

    @Transactional
    void markVerified(long accountId, String service, Instant verified, SecretEvent event) {
        of(accountId, service).forEach(row -> row.verified(verified));
        entities.persist(event);
    }

    /** How many values went. */
    @Transactional
    int delete(long accountId, String service, SecretEvent event) {
        int gone = entities.createQuery("delete from StoredSecret s where s.accountId = ?1 and s.service = ?2")
                .setParameter(1, accountId)
                .setParameter(2, service)
                .executeUpdate();
        if (gone > 0) {
            entities.persist(event);
        }
        return gone;
    }

    /** All values and the trail of an account, as part of the transaction that deletes the account. */
    @Transactional
    int deleteAll(long accountId) {
        entities.createQuery("delete from SecretEvent e where e.accountId = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
        return entities.createQuery("delete from StoredSecret s where s.accountId = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    @Transactional
    void note(List<SecretEvent> events) {
        events.forEach(entities::persist);
    }

    List<SecretEvent> events(long accountId, int most) {
        return entities.createQuery("from SecretEvent e where e.accountId = ?1 order by e.id desc", SecretEvent.class)
                .setParameter(1, accountId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Values that wait to be encrypted with another key, in order of id. */
    List<StoredSecret> underOtherKeys(String keyId, long afterId, int most) {
        return entities.createQuery(
                        "from StoredSecret s where s.keyId <> ?1 and s.id > ?2 order by s.id", StoredSecret.class)
                .setParameter(1, keyId)
                .setParameter(2, afterId)
                .setMaxResults(most)
                .getResultList();
    }

    @ActivateRequestContext
    List<String> keyIds() {
        return entities.createQuery("select distinct s.keyId from StoredSecret s", String.class)
                .getResultList();
    }

    long countUnderOtherKeys(String keyId) {
        return entities.createQuery("select count(s) from StoredSecret s where s.keyId <> ?1", Long.class)
                .setParameter(1, keyId)
                .getSingleResult();
    }

    /** Replaces ciphertexts; one that somebody stored anew meanwhile has the new key already and stays. */
    @Transactional
    void reseal(Map<StoredSecret, Sealer.Sealed> values) {
        values.forEach((row, box) -> entities.createQuery(
                        "update StoredSecret s set s.keyId = ?1, s.sealedText = ?2 where s.id = ?3 and s.keyId = ?4")
                .setParameter(1, box.keyId())
                .setParameter(2, box.text())
                .setParameter(3, row.id())
                .setParameter(4, row.box().keyId())
                .executeUpdate());
    }
}
