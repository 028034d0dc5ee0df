package org.tomtoolkit.common.table;

import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.permission.Viewer;

/**
 * A column that another app adds to a table, as a CDI bean. One that throws shows nothing in its cells.
 *
 * @since 1.0
 */
public interface ContributedColumn {

    /** Id of the table, e.g. {@code targets}. */
    String table();

    /** Name in addresses and files, lower-case snake, distinct in the table. */
    String key();

    String label();

    ColumnType type();

    /** Whether people see it who did not choose columns. */
    default boolean isShownAtFirst() {
        return true;
    }

    /**
     * Values by id of the row; rows without one are left out. Called once for a page and once for each step of a download:
     * one query for all rows.
     *
     * @param ids rows the viewer may see
     */
    Map<Long, ?> values(List<Long> ids, Viewer viewer);
}
