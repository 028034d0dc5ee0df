package org.tomtoolkit.core.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps each distinct set of grants once.
 *
 * @since 1.0
 */
@ApplicationScoped
public class AccessLists {

    private final EntityManager entities;

    AccessLists(EntityManager entities) {
        this.entities = entities;
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
        List<Long> known = entities.createQuery("select l.id from AccessList l where l.fingerprint = ?1", Long.class)
                .setParameter(1, fingerprint)
                .getResultList();
        return known.isEmpty() ? create(fingerprint, grants) : known.get(0);
    }

    private Long create(String fingerprint, Collection<Grant> grants) {
        AccessList list = new AccessList(fingerprint);
        entities.persist(list);
        grants.stream().distinct().forEach(grant -> entities.persist(new AccessEntry(list.id(), grant)));
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
