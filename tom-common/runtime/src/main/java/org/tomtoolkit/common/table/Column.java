package org.tomtoolkit.common.table;

import java.util.List;
import java.util.function.Function;

/**
 * A typed column of a table. Immutable: every setter-like method answers a copy.
 *
 * <pre>{@code
 * Column.<TargetRow>text("name", "Name", TargetRow::name)
 *         .sortedBy("t.nameKey", TargetRow::nameKey)
 *         .link(row -> "/targets/" + row.id() + "/")
 * }</pre>
 *
 * @param <R> a row
 * @since 1.0
 */
public final class Column<R> {

    static final String BUTTONS_CLASS = "tom-row-actions";

    /** A blank instead of the dash that stands for an unknown value. */
    private static final String NOTHING_TO_DO = "\u00a0";

    private final String key;
    private final String label;
    private final ColumnType type;
    private final Function<R, ?> value;
    private String unit = "";
    private String sort = "";
    private Function<R, ?> sortValue;
    private Function<R, String> link;
    private Function<R, String> badge;
    private String live = "";
    private Function<R, ?> liveValue;
    private Function<R, List<RowButton>> buttons;
    private boolean shownAtFirst = true;
    private boolean inFiles = true;

    private Column(String key, String label, ColumnType type, Function<R, ?> value) {
        this.key = key;
        this.label = label;
        this.type = type;
        this.value = value;
    }

    private Column(Column<R> other) {
        this(other.key, other.label, other.type, other.value);
        unit = other.unit;
        sort = other.sort;
        sortValue = other.sortValue;
        link = other.link;
        badge = other.badge;
        live = other.live;
        liveValue = other.liveValue;
        buttons = other.buttons;
        shownAtFirst = other.shownAtFirst;
        inFiles = other.inFiles;
    }

    /**
     * @param key name in addresses and files, lower-case snake
     */
    public static <R> Column<R> of(String key, String label, ColumnType type, Function<R, ?> value) {
        return new Column<>(key, label, type, value);
    }

    public static <R> Column<R> text(String key, String label, Function<R, ?> value) {
        return of(key, label, ColumnType.TEXT, value);
    }

    public static <R> Column<R> instant(String key, String label, Function<R, ?> value) {
        return of(key, label, ColumnType.INSTANT, value);
    }

    /** Buttons of each row, the last column; not in files. */
    public static <R> Column<R> buttons(Function<R, List<RowButton>> ofRow) {
        Column<R> column = text("actions", "Actions", row -> "");
        column.buttons = ofRow;
        return column;
    }

    /** Unit in files, e.g. {@code deg}. */
    public Column<R> unit(String text) {
        Column<R> copy = new Column<>(this);
        copy.unit = text;
        return copy;
    }

    /**
     * People may sort by it.
     *
     * @param hql expression that is never null and that an index serves, e.g. {@code t.nameKey}; the id itself is
     *     {@code t.id}
     * @param ofRow its value in a row
     */
    public Column<R> sortedBy(String hql, Function<R, ?> ofRow) {
        Column<R> copy = new Column<>(this);
        copy.sort = hql;
        copy.sortValue = ofRow;
        return copy;
    }

    /** Where a click on the cell leads; a row without a link answers null. */
    public Column<R> link(Function<R, String> path) {
        Column<R> copy = new Column<>(this);
        copy.link = path;
        return copy;
    }

    /** Shown as a badge with these CSS classes. */
    public Column<R> badge(Function<R, String> cssClasses) {
        Column<R> copy = new Column<>(this);
        copy.badge = cssClasses;
        return copy;
    }

    /**
     * Scripts change what is shown while the page is open.
     *
     * @param name of the attribute after {@code data-live-}, e.g. {@code job-state}
     * @param ofRow its value, e.g. the id
     */
    public Column<R> live(String name, Function<R, ?> ofRow) {
        Column<R> copy = new Column<>(this);
        copy.live = name;
        copy.liveValue = ofRow;
        return copy;
    }

    /** Only for those who choose it. */
    public Column<R> hiddenAtFirst() {
        Column<R> copy = new Column<>(this);
        copy.shownAtFirst = false;
        return copy;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public ColumnType type() {
        return type;
    }

    public String unit() {
        return unit;
    }

    public boolean isShownAtFirst() {
        return shownAtFirst;
    }

    public boolean isSortable() {
        return !sort.isEmpty();
    }

    /** Left out of files: what only a page is good for. */
    public Column<R> onPagesOnly() {
        Column<R> copy = new Column<>(this);
        copy.inFiles = false;
        return copy;
    }

    boolean isInFiles() {
        return inFiles && !hasButtons();
    }

    boolean hasButtons() {
        return buttons != null;
    }

    Object value(R row) {
        return value.apply(row);
    }

    String sort() {
        return sort;
    }

    Object sortValue(R row) {
        return sortValue.apply(row);
    }

    Cell cell(R row) {
        List<RowButton> offered = hasButtons() ? buttons.apply(row) : List.of();
        String text = hasButtons() && offered.isEmpty() ? NOTHING_TO_DO : type.shown(value(row));
        String path = link == null ? null : link.apply(row);
        String classes = badge == null ? null : badge.apply(row);
        return new Cell(
                label,
                text,
                path == null ? "" : path,
                classes == null ? "" : classes,
                hasButtons() ? BUTTONS_CLASS : type.cssClass(),
                live,
                live.isEmpty() ? "" : String.valueOf(liveValue.apply(row)),
                offered);
    }
}
