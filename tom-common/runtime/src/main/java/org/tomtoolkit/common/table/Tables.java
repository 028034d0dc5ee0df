package org.tomtoolkit.common.table;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;

/**
 * All tables of the site: their pages, their files, what can be done with their rows.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Tables {

    private final List<TableDefinition<?>> definitions;
    private final List<TableAction> actions;
    private final TableColumns columns;
    private final TableRows rows;

    Tables(
            @All List<TableDefinition<?>> definitions,
            @All List<TableAction> actions,
            TableColumns columns,
            TableRows rows) {
        this.definitions = definitions;
        this.actions = actions;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * @throws TomException 404 when there is no such table for this viewer
     */
    public TableDefinition<?> get(String id, Viewer viewer) {
        return definitions.stream()
                .filter(table -> table.id().equals(id) && table.isShownTo(viewer))
                .findFirst()
                .orElseThrow(() -> TomException.notFound("table"));
    }

    /** A page of a table, for its query string. Three queries, one more for each contributed column. */
    public <R> TableView view(TableDefinition<R> table, Map<String, List<String>> query, Viewer viewer) {
        TableRequest request = new TableRequest(query);
        FieldErrors errors = new FieldErrors();
        RowQuery<R> all = query(table, request, viewer, errors);
        TableOrder<R> order = TableOrder.of(table, all, request.text(TableRequest.SORT));
        TableRows.Slice<R> slice = rows.page(table, all, order, request);
        List<TableColumns.Shown<R>> known = columns.all(table);
        List<TableColumns.Shown<R>> shown = columns.shown(table, all, known, viewer);
        Refusal refusal = Refusal.in(request);
        boolean whole = slice.next() == null && slice.previous() == null;
        String count = whole ? words(table, slice.rows().size(), true) : count(table, all);
        String sort = order.isUsual(table, all) ? "" : order.text();
        return new TableView(
                table.id(),
                table.path(),
                table.plural(),
                table.searchHint(),
                request.search(),
                filterForm(table, request, viewer, errors),
                errors,
                shown.stream().map(column -> heading(column, order, request)).toList(),
                known.stream()
                        .skip(1)
                        .map(each -> new TableView.ColumnChoice(each.key(), each.label(), shown.contains(each)))
                        .toList(),
                tableRows(table, slice.rows(), shown, refusal.ticked(), viewer),
                count,
                request.filters(),
                all.filtered(),
                sort,
                slice.next() == null ? "" : request.with("sort", sort, "after", slice.next()),
                slice.previous() == null ? "" : request.with("sort", sort, "before", slice.previous()),
                actions(table, refusal, viewer),
                viewer.isLoggedIn(),
                all.about().notes(),
                request.place(),
                refusal.everything());
    }

    private static <R> RowQuery<R> query(
            TableDefinition<R> table, TableRequest request, Viewer viewer, FieldErrors errors) {
        RowQuery<R> query = table.query(request, viewer, errors);
        return errors.isEmpty() ? query : query.filter("1 = 0", Map.of());
    }

    private static <R> BoundForm filterForm(
            TableDefinition<R> table, TableRequest request, Viewer viewer, FieldErrors errors) {
        BoundForm form = table.filters(viewer).prefilled(request.filters());
        form.errors().addAll(errors);
        return form;
    }

    private <R> String count(TableDefinition<R> table, RowQuery<R> all) {
        long number = rows.count(all, table.countLimit());
        boolean exact = number <= table.countLimit();
        return words(table, exact ? number : table.countLimit(), exact);
    }

    private static String words(TableDefinition<?> table, long number, boolean exact) {
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return (exact ? "" : "more than ") + grouped + " " + (number == 1 ? singular(table.plural()) : table.plural());
    }

    private static String singular(String plural) {
        return plural.endsWith("ries")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static <R> TableView.Heading heading(
            TableColumns.Shown<R> column, TableOrder<R> order, TableRequest request) {
        if (column.own() == null || !column.own().isSortable()) {
            boolean buttons = column.own() != null && column.own().hasButtons();
            String cssClass = buttons ? Column.BUTTONS_CLASS : headingClass(column.type());
            return new TableView.Heading(column.label(), "", "none", cssClass);
        }
        boolean current = column.key().equals(order.column().key());
        boolean timelike = column.type() == ColumnType.INSTANT;
        boolean descendingNext = current ? !order.descending() : timelike;
        String direction = !current ? "none" : order.descending() ? "descending" : "ascending";
        String next = request.with("sort", (descendingNext ? "-" : "") + column.key());
        return new TableView.Heading(column.label(), next, direction, headingClass(column.type()));
    }

    /** Headings of numbers stand over their numbers; the typeface of coordinates is for coordinates only. */
    private static String headingClass(ColumnType type) {
        return type == ColumnType.INTEGER || type == ColumnType.NUMBER ? type.cssClass() : "";
    }

    private <R> List<TableView.TableRow> tableRows(
            TableDefinition<R> table,
            List<R> page,
            List<TableColumns.Shown<R>> shown,
            List<Long> ticked,
            Viewer viewer) {
        Map<String, Map<Long, ?>> contributed =
                columns.contributed(shown, page.stream().map(table::idOf).toList(), viewer);
        return page.stream()
                .map(row -> {
                    long id = table.idOf(row);
                    List<Cell> cells = shown.stream()
                            .map(column -> cell(column, row, id, contributed))
                            .toList();
                    return new TableView.TableRow(
                            id, cells.get(0).text(), table.rowClass(row), ticked.contains(id), cells);
                })
                .toList();
    }

    private static <R> Cell cell(TableColumns.Shown<R> column, R row, long id, Map<String, Map<Long, ?>> contributed) {
        if (column.own() != null) {
            return column.own().cell(row);
        }
        Object value = contributed.getOrDefault(column.key(), Map.of()).get(id);
        return Cell.of(column.label(), column.type().shown(value), column.type().cssClass());
    }

    private List<TableView.Action> actions(TableDefinition<?> table, Refusal refusal, Viewer viewer) {
        return of(table, viewer).map(action -> shown(action, refusal, viewer)).toList();
    }

    private static TableView.Action shown(TableAction action, Refusal refusal, Viewer viewer) {
        boolean refused = action.key().equals(refusal.action());
        BoundForm form = refused
                ? action.form(viewer).bind(refusal.inputs())
                : action.form(viewer).empty();
        return action instanceof TableChange change
                ? new TableView.Action(
                        action.key(), action.label(), change.confirm(), change.isDestructive(), form, refused)
                : new TableView.Action(action.key(), action.label(), "", false, form, refused);
    }

    /** The action of a table with this key that the viewer may do. */
    Optional<TableAction> action(TableDefinition<?> table, String key, Viewer viewer) {
        return of(table, viewer).filter(action -> action.key().equals(key)).findFirst();
    }

    private Stream<TableAction> of(TableDefinition<?> table, Viewer viewer) {
        return Stream.concat(table.actions().stream(), actions.stream())
                .filter(action -> action.table().equals(table.id()) && action.isShownTo(viewer));
    }

    /** The rows a request chose. */
    <R> Selection selection(TableDefinition<R> table, TableRequest request, Viewer viewer) {
        return new Selection(rows, query(table, request, viewer, new FieldErrors()), request);
    }

    <R> void choose(TableDefinition<R> table, List<String> keys, Viewer viewer) {
        columns.choose(table, keys, viewer);
    }

    /** Chosen rows, or all of the filter when none are chosen, as a file with all columns. */
    <R> StreamingOutput download(TableDefinition<R> table, TableRequest request, TableFormat format, Viewer viewer) {
        RowQuery<R> all = query(table, request, viewer, new FieldErrors());
        boolean some = !request.isEverything() && !request.selected().isEmpty();
        RowQuery<R> wanted = some ? Selection.chosen(all, request) : all;
        return new TableDownload<>(table, columns, rows, wanted, format, viewer);
    }
}
