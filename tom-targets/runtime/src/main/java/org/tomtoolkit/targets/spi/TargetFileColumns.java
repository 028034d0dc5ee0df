package org.tomtoolkit.targets.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.table.TableColumn;

/**
 * Columns that an application adds to the files of targets, exported and imported. On the way in, a cell is set in the draft
 * under the name of the column.
 *
 * @since 1.0
 */
@Spi("target file columns")
public interface TargetFileColumns extends Plugin {

    /** The same ones each time, in order. */
    List<TableColumn> columns();

    /**
     * Values for some targets, read at once.
     *
     * @return by id of the target, then by name of the column: {@link Double} for numbers, else text; absent or null for none
     */
    Map<Long, Map<String, Object>> values(Collection<Target> targets);
}
