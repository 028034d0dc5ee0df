package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tomtoolkit.core.jobs.JobRecord;

/** Finds what an account owns in every app: the rows of all entities with an {@code ownerId}. */
@ApplicationScoped
public class OwnedObjects {

    private static final String OWNER = "ownerId";

    private final EntityManager entities;

    OwnedObjects(EntityManager entities) {
        this.entities = entities;
    }

    /** E.g. {@code 3 target}, by name of the entity. */
    List<String> of(long accountId) {
        List<String> found = new ArrayList<>();
        owned().forEach(type -> {
            long count = count(type.getName(), accountId);
            if (count > 0) {
                found.add(count + " " + words(type.getName()));
            }
        });
        return found;
    }

    /** Makes somebody else the owner of everything an account owns. */
    void handOver(long accountId, long newOwnerId) {
        owned().forEach(type -> entities.createQuery(
                        "update " + type.getName() + " e set e.ownerId = ?1 where e.ownerId = ?2")
                .setParameter(1, newOwnerId)
                .setParameter(2, accountId)
                .executeUpdate());
    }

    private List<EntityType<?>> owned() {
        return entities.getMetamodel().getEntities().stream()
                .filter(OwnedObjects::isOwned)
                .sorted(Comparator.comparing(EntityType::getName))
                .collect(java.util.stream.Collectors.toList());
    }

    /** Jobs are a log of what was done; they outlive the account. */
    private static boolean isOwned(EntityType<?> type) {
        return type.getJavaType() != JobRecord.class
                && type.getDeclaredAttributes().stream()
                        .anyMatch(attribute -> attribute.getName().equals(OWNER));
    }

    private long count(String entity, long accountId) {
        return entities.createQuery("select count(e) from " + entity + " e where e.ownerId = ?1", Long.class)
                .setParameter(1, accountId)
                .getSingleResult();
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
