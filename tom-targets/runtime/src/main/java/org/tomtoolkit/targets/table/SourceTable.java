package org.tomtoolkit.targets.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * The rows of a file, one after the other; the file is never in memory as a whole. Not thread-safe.
 *
 * @since 1.0
 */
public interface SourceTable extends Closeable {

    List<SourceColumn> columns();

    /**
     * Goes to the next row.
     *
     * @return false after the last
     * @throws UnreadableTableException when the rest cannot be read
     */
    boolean next() throws IOException;

    /** Cells of this row in the order of the columns, {@code ""} where there is no value. Numbers are exact. */
    List<String> cells();

    /** Where the row stands: the line of a text file, else the number of the row, counted from 1. */
    long line();

    /** Why this row cannot be used, {@code ""} when it can. */
    default String problem() {
        return "";
    }
}
