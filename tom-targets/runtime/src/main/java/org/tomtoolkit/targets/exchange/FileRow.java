package org.tomtoolkit.targets.exchange;

import java.util.List;
import org.tomtoolkit.targets.table.SourceTable;

/**
 * A row of a file.
 *
 * @param line where it stands
 * @param problem why it cannot be used, {@code ""} when it can
 * @since 1.0
 */
public record FileRow(long line, List<String> cells, String problem) {

    /** The row where the table stands. */
    public static FileRow of(SourceTable table) {
        return new FileRow(table.line(), table.cells(), table.problem());
    }
}
