package org.tomtoolkit.targets.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomtoolkit.targets.lists.TargetListMember;
import org.tomtoolkit.targets.spi.MergeParticipant;

/**
 * The target that stays is in every list that either was in. The grants of a list that it enters this way do not hold for
 * it: whoever may share it adds it to the list again.
 */
@ApplicationScoped
class ListPart implements MergeParticipant {

    private final EntityManager entities;

    ListPart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String id() {
        return "lists";
    }

    @Override
    public Set<Class<?>> entities() {
        return Set.of(TargetListMember.class);
    }

    @Override
    public List<String> preview(long fromId, long toId) {
        Set<Long> fresh = levels(fromId).keySet();
        fresh.removeAll(levels(toId).keySet());
        return fresh.isEmpty()
                ? List.of()
                : List.of(fresh.size() == 1 ? "its place in a list" : "its places in " + fresh.size() + " lists");
    }

    private Map<Long, Integer> levels(long targetId) {
        Map<Long, Integer> levels = new LinkedHashMap<>();
        entities.createQuery(
                        "select m.listId, m.shareLevel from TargetListMember m where m.targetId = ?1 order by m.listId",
                        Object[].class)
                .setParameter(1, targetId)
                .getResultList()
                .forEach(row -> levels.put((Long) row[0], (Integer) row[1]));
        return levels;
    }

    @Override
    public String move(long fromId, long toId) {
        Map<Long, Integer> from = levels(fromId);
        Set<Long> present = levels(toId).keySet();
        from.keySet().stream().filter(list -> !present.contains(list)).forEach(list -> add(list, toId, 0));
        return from.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue() + (present.contains(each.getKey()) ? ":both" : ""))
                .collect(Collectors.joining(","));
    }

    @Override
    public void undo(long fromId, long toId, String note) {
        for (String place : note.split(",")) {
            String[] parts = place.split(":");
            long list = Long.parseLong(parts[0]);
            if (parts.length == 2) {
                entities.createNativeQuery("delete from tom_target_list_member where list_id = ?1 and target_id = ?2")
                        .setParameter(1, list)
                        .setParameter(2, toId)
                        .executeUpdate();
            }
            boolean isThere = !entities.createNativeQuery("select id from tom_target_list where id = ?1")
                    .setParameter(1, list)
                    .getResultList()
                    .isEmpty();
            if (isThere) {
                add(list, fromId, Integer.parseInt(parts[1]));
            }
        }
    }

    private void add(long listId, long targetId, int level) {
        entities.createNativeQuery(
                        "insert into tom_target_list_member (list_id, target_id, share_level) values (?1, ?2, ?3)")
                .setParameter(1, listId)
                .setParameter(2, targetId)
                .setParameter(3, level)
                .executeUpdate();
    }
}
