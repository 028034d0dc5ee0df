package org.tomtoolkit.targets.search;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.TargetLoad;

/**
 * Finds targets that a viewer may view.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class TargetSearch {

    private static final String NEW_ROW_WITH = "new " + TargetRow.class.getName()
            + "(t.id, t.name, t.nameKey, t.type, t.visibility, t.ra, t.dec, t.created";
    private static final String NEW_ROW = NEW_ROW_WITH + ")";
    private static final String ROW = "select " + NEW_ROW + " from Target t where ";

    private final EntityManager entities;
    private final NameConditions names;
    private final TargetAccess access;
    private final TargetLoad load;

    TargetSearch(EntityManager entities, NameConditions names, TargetAccess access, TargetLoad load) {
        this.entities = entities;
        this.names = names;
        this.access = access;
        this.load = load;
    }

    /**
     * A page by place, as cheap at the end of a list as at its beginning.
     *
     * @param after place given as {@link TargetPage#next()}, or null
     * @param before place given as {@link TargetPage#previous()}, or null; wins over after
     */
    public TargetPage page(
            TargetFilter filter, Viewer viewer, TargetOrder order, String after, String before, int size) {
        Condition condition = visible(filter, viewer);
        boolean backwards = before != null;
        String place = backwards ? before : after;
        if (place != null) {
            order.from(place, backwards, condition);
        }
        List<TargetRow> rows = new ArrayList<>(
                query(ROW + condition.hql() + " order by " + order.orderBy(backwards), condition, TargetRow.class)
                        .setMaxResults(size + 1)
                        .getResultList());
        boolean more = rows.size() > size;
        if (more) {
            rows.remove(size);
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        boolean hasNext = backwards || more;
        boolean hasPrevious = backwards ? more : place != null;
        return rows.isEmpty()
                ? new TargetPage(rows, null, null)
                : new TargetPage(
                        rows,
                        hasNext ? order.cursor(rows.get(rows.size() - 1)) : null,
                        hasPrevious ? order.cursor(rows.get(0)) : null);
    }

    /** What a table of targets shows. */
    public RowQuery<TargetRow> rows(TargetFilter filter, Viewer viewer) {
        Condition condition = filter.condition(names);
        RowQuery<TargetRow> all =
                RowQuery.of(TargetRow.class, NEW_ROW, "Target t").allowed(access.rule(viewer, Action.VIEW, "t"));
        if (filter.isAll()) {
            return viewer.superuser() ? all : all.enough("Target t", seenByAll(viewer), "t.visibility, t.id");
        }
        RowQuery<TargetRow> found =
                all.filter(condition.hql(), condition.parameters()).notes(filter.notes());
        SkyCone cone = filter.nothing ? null : filter.nearest();
        if (cone != null) {
            Column<TargetRow> separation = Column.<TargetRow>text("separation", "Separation", TargetRow::distance)
                    .sortedBy(cone.distance(), TargetRow::fromCenter);
            return found.sortedBy(NEW_ROW_WITH + ", " + cone.distance() + ")", separation);
        }
        NameConditions.Broad broad = filter.isTextOnly() ? names.broad(filter.text) : null;
        return broad == null ? found : found.enough(broad.from(), enough(all, broad), broad.by());
    }

    /** Most long lists are longer by what anybody may see than is counted. */
    private static RowQuery<TargetRow> seenByAll(Viewer viewer) {
        String level = Visibility.class.getName();
        String seen = viewer.isLoggedIn()
                ? "t.visibility in (" + level + ".OPEN, " + level + ".PUBLIC)"
                : "t.visibility = " + level + ".OPEN";
        return RowQuery.of(TargetRow.class, NEW_ROW, "Target t").within(seen, Map.of());
    }

    private static RowQuery<TargetRow> enough(RowQuery<TargetRow> all, NameConditions.Broad broad) {
        return all.within(broad.condition(), broad.parameters());
    }

    /** The newest few. */
    public List<TargetRow> newest(Viewer viewer, int size) {
        return page(TargetFilter.ALL, viewer, TargetOrder.NEWEST, null, null, size)
                .rows();
    }

    /** All that match. */
    public long count(TargetFilter filter, Viewer viewer) {
        Condition condition = visible(filter, viewer);
        return query("select count(t.id) from Target t where " + condition.hql(), condition, Long.class)
                .getSingleResult();
    }

    /** As many as match, but not counting further than the limit. */
    public TargetCount count(TargetFilter filter, Viewer viewer, int limit) {
        Condition condition = visible(filter, viewer);
        String some =
                "select t.id as id from Target t where " + condition.hql() + " order by t.id limit " + (limit + 1);
        long number = query("select count(*) from (" + some + ") s", condition, Long.class)
                .getSingleResult();
        return number > limit ? new TargetCount(limit, false) : new TargetCount(number, true);
    }

    /** Whole targets by offset, oldest first, detached. */
    public List<Target> list(TargetFilter filter, Viewer viewer, int offset, int size) {
        return list(filter, viewer, TargetOrder.OLDEST, offset, size);
    }

    /** Whole targets by offset, detached. */
    public List<Target> list(TargetFilter filter, Viewer viewer, TargetOrder order, int offset, int size) {
        Condition condition = visible(filter, viewer);
        String ordered = condition.hql() + " order by " + order.orderBy(false);
        return load.list(ordered, condition.parameters(), offset, size);
    }

    /** Whole targets after an id, oldest first, detached: what exports walk along. */
    public List<Target> after(TargetFilter filter, Viewer viewer, long id, int size) {
        AccessRule rule = access.rule(viewer, Action.VIEW, "t");
        Condition condition =
                filter.alongIds(names).andNamed(rule.hql(), rule.parameters()).and("t.id > ?", id);
        return load.list(condition.hql() + " order by t.id", condition.parameters(), 0, size);
    }

    /** Targets whose name or an alias contains the text, in any case, detached. */
    public List<Target> named(String part, Viewer viewer, int most) {
        TargetFilter filter = new TargetFilter();
        filter.names = List.of(part);
        return list(filter, viewer, 0, most);
    }

    /** Up to two targets whose name or an alias contains the text, in any case; two mean it is not clear which. */
    public List<Target> byName(String part, Viewer viewer) {
        return named(part, viewer, 2);
    }

    /** Keys of the extras of all that match, sorted. */
    public List<String> extraKeys(TargetFilter filter, Viewer viewer) {
        Condition condition = visible(filter, viewer);
        return query(
                        "select distinct x.key from TargetExtra x where x.targetId in (select t.id from Target t where "
                                + condition.hql() + ") order by x.key",
                        condition,
                        String.class)
                .getResultList();
    }

    /** Whether an extra of those that match has no value, or blanks around it. */
    public boolean hasOddExtras(TargetFilter filter, Viewer viewer) {
        Condition condition = visible(filter, viewer);
        return !query(
                        "select x.id from TargetExtra x where (x.value is null or x.value = '' or x.value <> trim(x.value))"
                                + " and x.targetId in (select t.id from Target t where " + condition.hql() + ")",
                        condition,
                        Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The largest number of aliases that one of those that match has. */
    public int mostAliases(TargetFilter filter, Viewer viewer) {
        Condition condition = visible(filter, viewer);
        String each =
                "select count(x.id) as aliases from TargetName x where x.targetId in (select t.id from Target t where "
                        + condition.hql() + ") group by x.targetId";
        Long most = query("select max(s.aliases) from (" + each + ") s", condition, Long.class)
                .getSingleResult();
        return most == null ? 0 : most.intValue();
    }

    private Condition visible(TargetFilter filter, Viewer viewer) {
        AccessRule rule = access.rule(viewer, Action.VIEW, "t");
        return filter.condition(names).andNamed(rule.hql(), rule.parameters());
    }

    private <T> TypedQuery<T> query(String hql, Condition condition, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(hql, type);
        condition.parameters().forEach(query::setParameter);
        return query;
    }
}
