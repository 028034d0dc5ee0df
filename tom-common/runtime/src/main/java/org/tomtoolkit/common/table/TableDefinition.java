package org.tomtoolkit.common.table;

import java.util.List;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;

/**
 * A table: what its rows are, which columns it has, by what it can be filtered. A CDI bean; with it come the page's
 * partial, downloads, choosing of columns and whatever other apps contribute.
 *
 * @param <R> a row: a record filled by the query
 * @since 1.0
 */
public interface TableDefinition<R> {

    /** Name in addresses, lower-case kebab, distinct in the site. */
    String id();

    /** Path of the page it stands on, e.g. {@code /targets/}. */
    String path();

    /** What rows are called, e.g. {@code targets}. */
    String plural();

    /** In order; the first one names the row. */
    List<Column<R>> columns();

    /** Keys of the columns that people see who did not choose, in this order; empty leaves it to each column. */
    default List<String> columnsAtFirst() {
        return List.of();
    }

    /** Fields by which it can be filtered beyond the search box; empty for none. */
    default Form filters(Viewer viewer) {
        return Form.of();
    }

    /** Placeholder of the search box, {@code ""} for no search box. */
    default String searchHint() {
        return "";
    }

    /** What is kept apart from everybody: who may not see the table gets a page that is not there. */
    default boolean isShownTo(Viewer viewer) {
        return true;
    }

    /**
     * The rows for a query string, permission included.
     *
     * @param errors takes what cannot be read; the page then shows no rows and says why
     */
    RowQuery<R> query(TableRequest request, Viewer viewer, FieldErrors errors);

    /** Id of a row. */
    long idOf(R row);

    /** CSS classes of a row, {@code ""} for none. */
    default String rowClass(R row) {
        return "";
    }

    /** Order when none is asked for: key of a column, with {@code -} before it for descending. */
    String defaultSort();

    /** What can be done with its rows, beside what other apps contribute. */
    default List<TableAction> actions() {
        return List.of();
    }

    default int pageSize() {
        return 25;
    }

    /** Largest number of rows that are counted one by one; beyond it says "more than". */
    default int countLimit() {
        return 10_000;
    }
}
