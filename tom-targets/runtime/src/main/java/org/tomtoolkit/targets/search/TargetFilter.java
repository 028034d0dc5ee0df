package org.tomtoolkit.targets.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tomtoolkit.core.sky.ConeZones;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.own.OwnFilters;

/**
 * Which targets are wanted; everything that is said must hold. Says nothing about permission: {@link TargetSearch} adds
 * that.
 *
 * @since 1.0
 */
public final class TargetFilter {

    /** Finds everything. */
    public static final TargetFilter ALL = new TargetFilter();

    String text = "";
    List<String> names = List.of();
    List<String> sameNames = List.of();
    TargetType type;
    Long listId;
    ConeZones cone;
    boolean nothing;
    String extraKey = "";
    String extraValue = "";
    final List<ExtraRange> ranges = new ArrayList<>();
    /** On the columns of the application. */
    final List<OwnFilters.Part> own = new ArrayList<>();

    /** A condition on a declared extra field; null ends are open. */
    record ExtraRange(String key, Double min, Double max, Instant after, Instant before, Boolean truth, String part) {}

    /** True when nothing narrows the list. */
    public boolean isAll() {
        return text.isEmpty() && isTextOnly();
    }

    /** True when nothing but the text of the search box narrows the list. */
    boolean isTextOnly() {
        return names.isEmpty()
                && sameNames.isEmpty()
                && type == null
                && listId == null
                && cone == null
                && !nothing
                && extraKey.isEmpty()
                && extraValue.isEmpty()
                && ranges.isEmpty()
                && own.isEmpty();
    }

    Condition condition(NameConditions byName) {
        Condition condition = new Condition();
        if (nothing) {
            condition.and("1 = 0");
        }
        if (!text.isEmpty()) {
            byName.box(condition, text);
        }
        if (!names.isEmpty()) {
            byName.anyOf(condition, names);
        }
        if (!sameNames.isEmpty()) {
            byName.same(condition, sameNames);
        }
        if (type != null) {
            condition.and("t.type = ?", type);
        }
        if (listId != null) {
            condition.and("t.id in (select m.targetId from TargetListMember m where m.listId = ?)", listId);
        }
        cone(condition);
        extras(condition);
        own.forEach(part -> condition.and(part.hql(), part.values().toArray()));
        return condition;
    }

    /** In a query of its own, so that it leads with the index on zone and right ascension. */
    private void cone(Condition condition) {
        if (cone == null) {
            return;
        }
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (ConeZones.Band band : cone.bands()) {
            // an equal zone lets the index narrow the right ascension too
            boolean one = band.firstZone() == band.lastZone();
            parts.add("(c.zone " + (one ? "= ?" : "between ? and ?") + " and c.ra between ? and ?)");
            values.addAll(one ? List.of(band.firstZone()) : List.of(band.firstZone(), band.lastZone()));
            values.addAll(List.of(band.raMinDeg(), band.raMaxDeg()));
        }
        double[] v = cone.vector();
        values.addAll(List.of(v[0], v[0], v[1], v[1], v[2], v[2], cone.chordSquared()));
        condition.and(
                "t.id in (select c.id from Target c where (" + String.join(" or ", parts)
                        + ") and (c.unitX - ?) * (c.unitX - ?) + (c.unitY - ?) * (c.unitY - ?)"
                        + " + (c.unitZ - ?) * (c.unitZ - ?) <= ?)",
                values.toArray());
    }

    private void extras(Condition condition) {
        if (!extraKey.isEmpty() && !extraValue.isEmpty()) {
            condition.and(extra("e.key = ? and e.value = ?"), extraKey, extraValue);
        } else if (!extraKey.isEmpty()) {
            condition.and(extra("e.key = ?"), extraKey);
        } else if (!extraValue.isEmpty()) {
            condition.and(extra("e.value = ?"), extraValue);
        }
        ranges.forEach(range -> range(condition, range));
    }

    private static void range(Condition condition, ExtraRange range) {
        StringBuilder hql = new StringBuilder("e.key = ?");
        List<Object> values = new ArrayList<>(List.of(range.key()));
        add(hql, values, " and e.number >= ?", range.min());
        add(hql, values, " and e.number <= ?", range.max());
        add(hql, values, " and e.time >= ?", range.after());
        add(hql, values, " and e.time <= ?", range.before());
        add(hql, values, " and e.truth = ?", range.truth());
        if (range.part() != null) {
            String pattern = Condition.anywhere(range.part().toLowerCase(Locale.ROOT));
            add(hql, values, " and lower(e.value) like ? escape '!'", pattern);
        }
        condition.and(extra(hql.toString()), values.toArray());
    }

    private static void add(StringBuilder hql, List<Object> values, String part, Object value) {
        if (value != null) {
            hql.append(part);
            values.add(value);
        }
    }

    private static String extra(String where) {
        return "t.id in (select e.targetId from TargetExtra e where " + where + ")";
    }
}
