package org.tomtoolkit.common.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Several columns that are read together, added to a table as a CDI bean: what configuration declares, for instance. One
 * that throws shows nothing in its cells.
 *
 * @since 1.0
 */
public interface ColumnSource {

    /**
     * A column.
     *
     * @param key name in addresses and files, lower-case snake, distinct in the table
     * @param unit of its numbers, in files; {@code ""} for none
     * @param shownAtFirst whether people see it who did not choose columns
     */
    record Spec(String key, String label, ColumnType type, String unit, boolean shownAtFirst) {
        public Spec {
            unit = unit == null ? "" : unit;
        }
    }

    /** Id of the table, e.g. {@code targets}. */
    String table();

    /** Which columns there are, from memory. */
    List<Spec> columns();

    /**
     * Values by key of the column and id of the row; rows without one are left out. Called once for a page and once for
     * each step of a download: one query for all rows and columns.
     *
     * @param keys the columns that are wanted
     * @param ids rows the viewer may see
     */
    Map<String, Map<Long, ?>> values(Collection<String> keys, List<Long> ids, Viewer viewer);
}
