package org.tomtoolkit.common.table;

/**
 * A cell as it is shown.
 *
 * @param label of its column
 * @param href where it leads, {@code ""} for nowhere
 * @param badge classes of its badge, {@code ""} for none
 * @param cssClass of the cell
 * @param live name after {@code data-live-} by which scripts find what is shown, {@code ""} for none
 * @param liveValue value of that attribute
 * @since 1.0
 */
public record Cell(
        String label, String text, String href, String badge, String cssClass, String live, String liveValue) {}
