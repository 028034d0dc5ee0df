package org.tomtoolkit.targets.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;

/**
 * Puts those before all others whose name or alias is what was asked for, in the sense of the matcher: M3 before M39.
 *
 * @since 1.0
 */
@ApplicationScoped
public class ExactNames {

    private final TargetSearch search;

    ExactNames(TargetSearch search) {
        this.search = search;
    }

    /** What a table of targets shows. */
    public RowQuery<TargetRow> rows(TargetFilter filter, Viewer viewer) {
        RowQuery<TargetRow> rows = search.rows(filter, viewer);
        String name = wanted(filter);
        boolean nearestFirst = filter.nearest() != null;
        boolean otherNames = !filter.sameNames.isEmpty();
        return name.isEmpty() || filter.nothing || nearestFirst || otherNames
                ? rows
                : rows.first(search.rows(exactly(name, filter), viewer));
    }

    /** The one name that is asked for, {@code ""} when it is none or several. */
    private static String wanted(TargetFilter filter) {
        return !filter.text.isEmpty() ? filter.text : filter.names.size() == 1 ? filter.names.get(0) : "";
    }

    /** The same filter with the whole name instead of a text that stands somewhere in one. */
    private static TargetFilter exactly(String name, TargetFilter filter) {
        TargetFilter exact = new TargetFilter();
        exact.sameNames = List.of(name);
        exact.type = filter.type;
        exact.listId = filter.listId;
        exact.constellation = filter.constellation;
        exact.conditions.addAll(filter.conditions);
        exact.own.addAll(filter.own);
        return exact;
    }

    /** Targets whose name or an alias contains the text, in any case, those of exactly this name first; detached. */
    public List<Target> named(String part, Viewer viewer, int most) {
        List<Target> found = new ArrayList<>(exactly(part, viewer, most));
        Set<Long> ids = new HashSet<>();
        found.forEach(target -> ids.add(target.getId()));
        for (Target other : found.size() < most ? search.named(part, viewer, most) : List.<Target>of()) {
            if (found.size() < most && ids.add(other.getId())) {
                found.add(other);
            }
        }
        return found;
    }

    /**
     * The one target whose name or alias is this text, else up to two whose name or an alias contains it, in any case; two
     * mean it is not clear which.
     */
    public List<Target> byName(String text, Viewer viewer) {
        List<Target> exact = exactly(text, viewer, 2);
        return exact.isEmpty() ? search.byName(text, viewer) : exact;
    }

    private List<Target> exactly(String name, Viewer viewer, int most) {
        return name.isBlank() ? List.of() : search.list(exactly(name, TargetFilter.ALL), viewer, 0, most);
    }
}
