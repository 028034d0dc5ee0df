package org.tomtoolkit.common.table;

import java.util.List;

/**
 * A cell as it is shown.
 *
 * @param label of its column
 * @param href where it leads, {@code ""} for nowhere
 * @param badge classes of its badge, {@code ""} for none
 * @param cssClass of the cell
 * @param live name after {@code data-live-} by which scripts find what is shown, {@code ""} for none
 * @param liveValue value of that attribute
 * @param buttons what can be done with the row from here
 * @since 1.0
 */
public record Cell(
        String label,
        String text,
        String href,
        String badge,
        String cssClass,
        String live,
        String liveValue,
        List<RowButton> buttons) {

    /** Of a column that another app contributes. */
    static Cell of(String label, String text, String cssClass) {
        return new Cell(label, text, "", "", cssClass, "", "", List.of());
    }
}
