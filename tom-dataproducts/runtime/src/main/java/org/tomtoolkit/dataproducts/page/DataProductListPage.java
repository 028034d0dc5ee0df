package org.tomtoolkit.dataproducts.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.dataproducts.DataProductFilter;
import org.tomtoolkit.dataproducts.DataProductRow;
import org.tomtoolkit.dataproducts.DataProductTypes;
import org.tomtoolkit.dataproducts.DataProducts;
import org.tomtoolkit.targets.TargetAccess;

/** Builds the list of data products: two queries whatever the length. */
@ApplicationScoped
@DefaultBean
public class DataProductListPage {

    static final int ROWS = 50;

    /**
     * What the page shows.
     *
     * @param older link to the next page, {@code ""} on the last
     */
    public record View(BoundForm filter, List<ProductLine> lines, String older, boolean filtered) {}

    private final DataProducts products;
    private final DataProductTypes types;
    private final TargetAccess access;

    protected DataProductListPage(DataProducts products, DataProductTypes types, TargetAccess access) {
        this.products = products;
        this.types = types;
        this.access = access;
    }

    public View view(Map<String, List<String>> query, Viewer viewer) {
        BoundForm form = form().bind(query);
        FormValues values = form.values();
        List<DataProductRow> rows = products.list(
                new DataProductFilter(
                        number(values.text("target")),
                        values.text("target_name"),
                        null,
                        values.text("type"),
                        null,
                        number(first(query, "before"))),
                ROWS + 1,
                viewer);
        List<DataProductRow> shown = rows.subList(0, Math.min(ROWS, rows.size()));
        String older = rows.size() > ROWS ? link(values, shown.get(ROWS - 1).id()) : "";
        return new View(form, lines(shown, viewer), older, !values.asMap().isEmpty());
    }

    private List<ProductLine> lines(List<DataProductRow> rows, Viewer viewer) {
        Set<Long> changeable = access.allowed(
                rows.stream().map(DataProductRow::targetId).distinct().toList(), viewer, Action.CHANGE);
        return rows.stream()
                .map(row -> ProductLine.of(
                        row,
                        types.label(row.type()),
                        changeable.contains(row.targetId()) || ManageDataPage.isOwn(row, viewer)))
                .toList();
    }

    private Form form() {
        return Form.of(
                Field.text("target_name").label("Target").maxLength(100).placeholder("Part of a name or alias"),
                Field.choice("type")
                        .choices(types.all().stream()
                                .map(type -> new Choice(type.code(), type.label()))
                                .toList()),
                Field.hidden("target"));
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    private static String link(FormValues values, long before) {
        Map<String, String> query = new LinkedHashMap<>();
        values.asMap().forEach((name, value) -> query.put(name, value.toString()));
        query.put("before", String.valueOf(before));
        return "/dataproducts/?" + RemoteRequest.encode(query);
    }
}
