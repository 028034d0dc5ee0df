package org.tomtoolkit.targets.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.tomtoolkit.common.table.TableNote;
import org.tomtoolkit.core.sky.ConeZones;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.own.OwnFilters;
import org.tomtoolkit.targets.spi.TargetCondition;

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
    String constellation = "";
    boolean nothing;
    final List<SkyCone> cones = new ArrayList<>();
    final List<TargetCondition> conditions = new ArrayList<>();
    final List<TableNote> notes = new ArrayList<>();
    /** On the columns of the application. */
    final List<OwnFilters.Part> own = new ArrayList<>();

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
                && constellation.isEmpty()
                && cones.isEmpty()
                && conditions.isEmpty()
                && own.isEmpty()
                && !nothing;
    }

    /** How the query was understood, for people. */
    public List<TableNote> notes() {
        return List.copyOf(notes);
    }

    void around(ConeZones zones) {
        cones.add(new SkyCone(zones, cones.size()));
    }

    /** The circle by whose centre the nearest come first, or null. */
    SkyCone nearest() {
        return cones.isEmpty() ? null : cones.get(0);
    }

    Condition condition(NameConditions byName) {
        return condition(byName, SkyCone::addTo);
    }

    /** The same for a walk along the ids. */
    Condition alongIds(NameConditions byName) {
        return condition(byName, SkyCone::addAlong);
    }

    private Condition condition(NameConditions byName, BiConsumer<SkyCone, Condition> around) {
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
        if (!constellation.isEmpty()) {
            condition.and("t.constellation = ?", constellation);
        }
        cones.forEach(cone -> around.accept(cone, condition));
        own.forEach(part -> condition.and(part.hql(), part.values().toArray()));
        conditions.forEach(each -> condition.and(each.hql(), each.values().toArray()));
        return condition;
    }
}
