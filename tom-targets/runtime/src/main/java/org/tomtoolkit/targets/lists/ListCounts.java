package org.tomtoolkit.targets.lists;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.search.TargetCount;

/**
 * Counts the targets of lists.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class ListCounts {

    /** Lists of a page, whose counts are one statement. */
    private static final int AT_ONCE = 25;

    private final EntityManager entities;
    private final TargetAccess targets;
    private final TargetsConfig config;

    protected ListCounts(EntityManager entities, TargetAccess targets, TargetsConfig config) {
        this.entities = entities;
        this.targets = targets;
        this.config = config;
    }

    /**
     * How many targets the viewer may see in each of these lists, in a few queries. Nobody waits for a million to be
     * counted: none is counted further than the limit of the site.
     */
    public Map<Long, TargetCount> of(Collection<Long> listIds, Viewer viewer) {
        Map<Long, TargetCount> counts = new LinkedHashMap<>();
        List<Long> all = List.copyOf(listIds);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            count(all.subList(from, Math.min(all.size(), from + AT_ONCE)), viewer, counts);
        }
        return counts;
    }

    private void count(List<Long> listIds, Viewer viewer, Map<Long, TargetCount> counts) {
        AccessRule rule = targets.rule(viewer, Action.VIEW, "t");
        String visible = rule.equals(AccessRule.EVERYTHING)
                ? ""
                : " and m.targetId in (select t.id from Target t where " + rule.hql() + ")";
        int limit = config.countLimit();
        String each = IntStream.range(0, listIds.size())
                .mapToObj(i ->
                        "(select count(*) from (select m.targetId as id from TargetListMember m where m.listId = :list"
                                + i + visible + " order by m.targetId limit " + (limit + 1) + ") s" + i + ")")
                .collect(Collectors.joining(", "));
        TypedQuery<Object[]> query =
                entities.createQuery("select l.id, " + each + " from TargetList l where l.id = :list0", Object[].class);
        rule.parameters().forEach(query::setParameter);
        for (int i = 0; i < listIds.size(); i++) {
            query.setParameter("list" + i, listIds.get(i));
        }
        for (Object[] row : query.getResultList()) {
            for (int i = 0; i < listIds.size(); i++) {
                counts.put(listIds.get(i), TargetCount.of((Long) row[i + 1], limit));
            }
        }
    }
}
