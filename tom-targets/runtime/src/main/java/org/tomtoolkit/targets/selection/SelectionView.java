package org.tomtoolkit.targets.selection;

import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.BoundForm;

/**
 * What the selection page shows.
 *
 * @param others filters of the list that the form does not show, sent along with it
 * @param summary how many rows, in words
 * @param note what was left out and why, {@code ""} when nothing was
 * @param columns headings of the columns that the configuration adds
 * @param next query of the next page, {@code ""} on the last
 * @param previous query of the page before, {@code ""} on the first
 */
public record SelectionView(
        BoundForm form,
        Map<String, String> others,
        List<Heading> headings,
        List<String> columns,
        List<SelectionRow> rows,
        String summary,
        String note,
        String next,
        String previous) {

    /** A heading one sorts by. */
    public record Heading(String label, String cssClass, String query, String direction) {}
}
