package org.tomtoolkit.targets.ephemeris;

import java.util.List;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.targets.Target;

/**
 * What the page of an ephemeris shows.
 *
 * @param rows texts of each line, in the order of the columns
 * @param download query of the file
 * @param note why there are no lines, {@code ""} when there are
 */
public record EphemerisView(
        Target target, BoundForm form, List<Column> columns, List<List<String>> rows, String download, String note) {

    /** A column as the page heads it. */
    public record Column(String label, String cssClass) {}
}
