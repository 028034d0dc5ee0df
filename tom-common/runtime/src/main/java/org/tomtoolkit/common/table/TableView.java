package org.tomtoolkit.common.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.FieldErrors;

/**
 * A table as the page shows it.
 *
 * @param columns headings of the columns that are shown
 * @param choices all columns, for choosing
 * @param count how many rows there are, in words
 * @param filters what the rows are filtered by, to be sent along
 * @param next query of the next page, {@code ""} on the last
 * @param previous query of the page before, {@code ""} on the first
 * @param actions what can be done with chosen rows
 * @param mayChoose whether the viewer may choose columns
 * @param notes how the query was understood
 * @param place where this page is among the others, to be sent along
 * @param everything whether all rows are ticked, those of other pages too
 * @since 1.0
 */
public record TableView(
        String id,
        String path,
        String plural,
        String searchHint,
        String search,
        BoundForm filterForm,
        FieldErrors errors,
        List<Heading> columns,
        List<ColumnChoice> choices,
        List<TableRow> rows,
        String count,
        Map<String, String> filters,
        boolean filtered,
        String sort,
        String next,
        String previous,
        List<Action> actions,
        boolean mayChoose,
        List<TableNote> notes,
        Map<String, String> place,
        boolean everything) {

    /**
     * A heading.
     *
     * @param query of the page sorted by it, {@code ""} when it cannot be
     * @param direction {@code ascending}, {@code descending} or {@code none}
     */
    public record Heading(String label, String query, String direction, String cssClass) {

        /** Whether only screen readers say it: what stands below explains itself. */
        public boolean hidden() {
            return cssClass.equals(Column.BUTTONS_CLASS);
        }
    }

    /** A column one may choose. */
    public record ColumnChoice(String key, String label, boolean shown) {}

    /** A row: its id, what it is called, its CSS classes, whether it is ticked, its cells. */
    public record TableRow(long id, String name, String cssClass, boolean ticked, List<Cell> cells) {}

    /**
     * Something to do with chosen rows.
     *
     * @param confirm question before it is done, {@code ""} for none
     * @param destructive whether its button is red
     * @param form what it needs to know
     * @param open whether it was refused and waits for a second try
     */
    public record Action(String key, String label, String confirm, boolean destructive, BoundForm form, boolean open) {}

    /** Whether the filters beyond the search box should be open. */
    public boolean advanced() {
        return !errors.isEmpty()
                || filters.keySet().stream()
                        .anyMatch(name -> filterForm.form().field(name).isPresent());
    }

    /** What could not be read, with the label of its field. */
    public List<String> problems() {
        List<String> texts = new ArrayList<>();
        errors.asMap()
                .forEach((name, all) -> texts.add(filterForm
                                .form()
                                .field(name)
                                .map(field -> field.label() + ": ")
                                .orElse("")
                        + String.join(" ", all)));
        return texts;
    }

    /** Query of what is shown, from its first page. */
    public String query() {
        return "?" + org.tomtoolkit.core.remote.RemoteRequest.encode(filters);
    }
}
