package org.tomtoolkit.common.admin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.common.table.TableAction;
import org.tomtoolkit.common.table.TableDefinition;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/**
 * The administration of one kind of entity. An app contributes one with a producer:
 *
 * <pre>{@code
 * @Produces @Singleton
 * AdminSection notes() {
 *     return AdminSection.of("notes", "Notes", "Note")
 *             .column("title", "Title", ColumnType.TEXT, "e.title")
 *             .search("e.title")
 *             .editable(Field.text("title").required(), "title", value -> value)
 *             .deletable(id -> List.of(), (id, by) -> notes.delete(id, by));
 * }
 * }</pre>
 *
 * For administrators only. Expressions are HQL on the entity {@code e}.
 *
 * @since 1.0
 */
public final class AdminSection implements TableDefinition<Object[]> {

    /**
     * A field of the form to change an entity.
     *
     * @param attribute of the entity
     * @param toAttribute from the value of the form, which may be null, to that of the attribute
     */
    record Editable(Field field, String attribute, Function<Object, Object> toAttribute) {}

    private final String id;
    private final String label;
    private final String entity;
    private int order = 100;
    private final List<Column<Object[]>> columns = new ArrayList<>();
    private final List<String> expressions = new ArrayList<>(List.of("e.id"));
    private final List<String> searched = new ArrayList<>();
    private final List<Editable> editable = new ArrayList<>();
    private String editPath = "";
    private String deletePath = "";
    private String viewPath = "";
    private LongFunction<List<String>> consequences;
    private BiConsumer<Long, Viewer> delete;
    private Storing store;

    private AdminSection(String id, String label, String entity) {
        this.id = id;
        this.label = label;
        this.entity = entity;
        columns.add(Column.<Object[]>of("number", "Id", ColumnType.INTEGER, row -> row[0])
                .sortedBy("e.id", row -> row[0])
                .link(this::address));
    }

    private String address(Object[] row) {
        return "/admin/" + id + "/" + row[0] + "/";
    }

    /**
     * @param id in the address, lower-case kebab
     * @param label plural, for headings
     * @param entity its name in HQL, with a {@code Long id}
     */
    public static AdminSection of(String id, String label, String entity) {
        return new AdminSection(id, label, entity);
    }

    /** Smaller stands further up; the toolkit uses 10, 20, 30… */
    public AdminSection order(int value) {
        order = value;
        return this;
    }

    /** One more column of the list. */
    public AdminSection column(String key, String heading, ColumnType type, String expression) {
        int place = expressions.size();
        expressions.add(expression);
        Column<Object[]> column = Column.of(key, heading, type, row -> shown(type, row[place]));
        // what names the entry leads to it, like its number
        columns.add(place == 1 && type == ColumnType.TEXT ? column.link(this::address) : column);
        return this;
    }

    /** One more column, with the user name of the account that this expression is the id of. */
    public AdminSection account(String key, String heading, String accountId) {
        return column(
                key, heading, ColumnType.TEXT, "(select a.username from Account a where a.id = " + accountId + ")");
    }

    private static Object shown(ColumnType type, Object value) {
        return type == ColumnType.TEXT && value != null ? clipped(value.toString()) : value;
    }

    private static String clipped(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    /** Texts the search box looks into. */
    public AdminSection search(String... texts) {
        searched.addAll(List.of(texts));
        return this;
    }

    /** A field of the form to change one. */
    public AdminSection editable(Field field, String attribute, Function<Object, Object> toAttribute) {
        editable.add(new Editable(field, attribute, toAttribute));
        return this;
    }

    /** Stores what the form says, through the service that checks and fires the events. */
    public interface Storing {
        void store(long id, FormValues values, Viewer by);
    }

    /** Changes go through a service, instead of straight into the attributes. */
    public AdminSection storedBy(Storing by) {
        store = by;
        return this;
    }

    /** Where it is changed, when there is a page for that: {@code {id}} stands for the id. */
    public AdminSection editedAt(String path) {
        editPath = path;
        return this;
    }

    /** Where it is deleted, when there is a page for that. */
    public AdminSection deletedAt(String path) {
        deletePath = path;
        return this;
    }

    /** The page of the thing itself. */
    public AdminSection seenAt(String path) {
        viewPath = path;
        return this;
    }

    /**
     * Can be deleted here.
     *
     * @param lost what goes with it, for a person to read
     * @param by deletes, through the service that checks and fires the events
     */
    public AdminSection deletable(LongFunction<List<String>> lost, BiConsumer<Long, Viewer> by) {
        consequences = lost;
        delete = by;
        return this;
    }

    String section() {
        return id;
    }

    String label() {
        return label;
    }

    int place() {
        return order;
    }

    String entity() {
        return entity;
    }

    List<Editable> editable() {
        return editable;
    }

    Form form() {
        return Form.of(editable.stream().map(Editable::field).toList());
    }

    String editPath(long of) {
        return filled(editPath, of);
    }

    String deletePath(long of) {
        return delete != null ? "/admin/" + id + "/" + of + "/delete/" : filled(deletePath, of);
    }

    String viewPath(long of) {
        return filled(viewPath, of);
    }

    private static String filled(String path, long of) {
        return path.replace("{id}", String.valueOf(of));
    }

    Optional<Storing> storing() {
        return Optional.ofNullable(store);
    }

    boolean isDeletable() {
        return delete != null;
    }

    List<String> consequences(long of) {
        return consequences.apply(of);
    }

    void delete(long of, Viewer by) {
        delete.accept(of, by);
    }

    /** Expressions after the id, by heading. */
    Map<String, Integer> places() {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 1; i < columns.size(); i++) {
            places.put(columns.get(i).label(), i);
        }
        return places;
    }

    @Override
    public String id() {
        return "admin-" + id;
    }

    @Override
    public String path() {
        return "/admin/" + id + "/";
    }

    @Override
    public String plural() {
        return label.toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Column<Object[]>> columns() {
        return columns;
    }

    @Override
    public String searchHint() {
        return searched.isEmpty() ? "" : "Search " + plural();
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.superuser();
    }

    @Override
    public long idOf(Object[] row) {
        return (Long) row[0];
    }

    @Override
    public String defaultSort() {
        return "-number";
    }

    @Override
    public RowQuery<Object[]> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        RowQuery<Object[]> all = RowQuery.of(Object[].class, String.join(", ", expressions), entity + " e")
                .within(viewer.superuser() ? "1 = 1" : "1 = 0", Map.of());
        String text = request.search();
        if (text.isEmpty() || searched.isEmpty()) {
            return all;
        }
        Collection<String> parts = searched.stream()
                .map(expression -> "lower(" + expression + ") like :found escape '!'")
                .toList();
        return all.filter(
                String.join(" or ", parts), Map.of("found", TableRequest.anywhere(text.toLowerCase(Locale.ROOT))));
    }

    @Override
    public List<TableAction> actions() {
        return delete == null ? List.of() : List.of(new DeleteChosen(this));
    }
}
