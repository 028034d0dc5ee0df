package org.tomtoolkit.core.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps each distinct set of grants once.
 *
 * @since 1.0
 */
@ApplicationScoped
public class AccessLists {

    /** Fingerprint of the row that is locked while a list is made; the change log puts it there. */
    private static final String LOCK = "lock";

    private final EntityManager entities;
    private final Event<AccessListsChanged> changes;

    AccessLists(EntityManager entities, Event<AccessListsChanged> changes) {
        this.entities = entities;
        this.changes = changes;
    }

    /**
     * The id of the list with exactly these grants, made when it is not there yet.
     *
     * @return null for no grants at all
     */
    @Transactional
    public Long idOf(Collection<Grant> grants) {
        if (grants.isEmpty()) {
            return null;
        }
        String fingerprint = fingerprint(grants);
        return find(fingerprint, LockModeType.NONE)
                .or(() -> lockThenFind(fingerprint))
                .orElseGet(() -> create(fingerprint, grants));
    }

    private Optional<Long> find(String fingerprint, LockModeType lock) {
        return entities
                .createQuery("from AccessList l where l.fingerprint = ?1", AccessList.class)
                .setParameter(1, fingerprint)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst()
                .map(AccessList::id);
    }

    /** From here on no other transaction makes a list; the second look is a locking one, so it sees what was just made. */
    private Optional<Long> lockThenFind(String fingerprint) {
        find(LOCK, LockModeType.PESSIMISTIC_WRITE);
        return find(fingerprint, LockModeType.PESSIMISTIC_WRITE);
    }

    private Long create(String fingerprint, Collection<Grant> grants) {
        AccessList list = new AccessList(fingerprint);
        entities.persist(list);
        grants.stream().distinct().forEach(grant -> entities.persist(new AccessEntry(list.id(), grant)));
        changes.fire(new AccessListsChanged());
        return list.id();
    }

    /** The grants of a list; none for null. */
    public List<Grant> grants(Long accessListId) {
        if (accessListId == null) {
            return List.of();
        }
        return entities
                .createQuery("from AccessEntry e where e.accessListId = ?1 order by e.id", AccessEntry.class)
                .setParameter(1, accessListId)
                .getResultList()
                .stream()
                .map(AccessEntry::toGrant)
                .toList();
    }

    /** Takes every grant from a group or user that is being deleted. */
    @Transactional
    public void forget(SubjectKind kind, long subjectId) {
        entities.createQuery("delete from AccessEntry e where e.subjectKind = ?1 and e.subjectId = ?2")
                .setParameter(1, kind)
                .setParameter(2, subjectId)
                .executeUpdate();
        changes.fire(new AccessListsChanged());
    }

    private static String fingerprint(Collection<Grant> grants) {
        String text = grants.stream().map(Grant::canonical).distinct().sorted().collect(Collectors.joining(";"));
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
