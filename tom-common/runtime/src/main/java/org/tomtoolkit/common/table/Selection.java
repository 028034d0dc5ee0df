package org.tomtoolkit.common.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The rows somebody chose: some, or all of a filter. Only rows they may see, whatever was sent.
 *
 * @since 1.0
 */
public final class Selection {

    private static final int STEP = 500;

    private final TableRows rows;
    private final RowQuery<?> query;

    Selection(TableRows rows, RowQuery<?> all, TableRequest request) {
        this.rows = rows;
        this.query = chosen(all, request);
    }

    /** The rows of a request: the ticked ones, or all when everything was chosen. */
    static <R> RowQuery<R> chosen(RowQuery<R> all, TableRequest request) {
        if (request.isEverything()) {
            return all;
        }
        List<Long> ids = request.selected();
        return ids.isEmpty()
                ? all.within("1 = 0", Map.of())
                : all.within(all.id() + " in :chosen", Map.of("chosen", ids));
    }

    /** The rows as a query, permission included: for statements that change all of them at once. */
    public RowQuery<?> query() {
        return query;
    }

    /** All of them, however many. */
    public long count() {
        return rows.count(query, Integer.MAX_VALUE - 1);
    }

    /** How many, counting no further than one past the limit. */
    public long count(int limit) {
        return rows.count(query, limit);
    }

    /** Ids in steps of at most 500. What a step does may take rows away. */
    public void forEachStep(Consumer<List<Long>> step) {
        List<Long> ids = rows.idsAfter(query, 0, STEP);
        while (!ids.isEmpty()) {
            long last = ids.get(ids.size() - 1);
            step.accept(ids);
            ids = ids.size() < STEP ? List.of() : rows.idsAfter(query, last, STEP);
        }
    }

    /** All ids, which the caller knows to be few. */
    public List<Long> ids() {
        List<Long> all = new ArrayList<>();
        forEachStep(all::addAll);
        return all;
    }
}
