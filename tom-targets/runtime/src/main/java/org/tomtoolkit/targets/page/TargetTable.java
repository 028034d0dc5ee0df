package org.tomtoolkit.targets.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tomtoolkit.common.table.Column;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.common.table.TableDefinition;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.lists.TargetLists;
import org.tomtoolkit.targets.own.OwnFilters;
import org.tomtoolkit.targets.search.TargetFilters;
import org.tomtoolkit.targets.search.TargetRow;
import org.tomtoolkit.targets.search.TargetSearch;

/** The table of targets. */
@ApplicationScoped
public class TargetTable implements TableDefinition<TargetRow> {

    private static final List<Choice> YES_NO = List.of(new Choice("true", "Yes"), new Choice("false", "No"));

    private final TargetsConfig config;
    private final TargetFilters filters;
    private final TargetSearch search;
    private final TargetLists lists;
    private final OwnFilters own;

    TargetTable(TargetsConfig config, TargetFilters filters, TargetSearch search, TargetLists lists, OwnFilters own) {
        this.config = config;
        this.filters = filters;
        this.search = search;
        this.lists = lists;
        this.own = own;
    }

    @Override
    public String id() {
        return "targets";
    }

    @Override
    public String path() {
        return "/targets/";
    }

    @Override
    public String plural() {
        return "targets";
    }

    @Override
    public String searchHint() {
        return "Name or alias";
    }

    @Override
    public String defaultSort() {
        return "-created";
    }

    @Override
    public int pageSize() {
        return config.pageSize();
    }

    @Override
    public int countLimit() {
        return config.countLimit();
    }

    @Override
    public long idOf(TargetRow row) {
        return row.id();
    }

    /** Ids grow with time, so they stand for the time of creation in the order. */
    @Override
    public List<Column<TargetRow>> columns() {
        return List.of(
                Column.<TargetRow>text("name", "Name", TargetRow::name)
                        .sortedBy("t.nameKey", TargetRow::nameKey)
                        .link(row -> "/targets/" + row.id() + "/"),
                Column.text("type", "Type", row -> row.type().label()),
                Column.<TargetRow>of("ra", "RA", ColumnType.RIGHT_ASCENSION, TargetRow::raDeg),
                Column.<TargetRow>of("dec", "Dec", ColumnType.DECLINATION, TargetRow::decDeg),
                Column.<TargetRow>text("visibility", "Who sees it", TargetRow::visibilityClass)
                        .badge(row -> "tom-visibility tom-visibility-" + row.visibilityClass()),
                Column.<TargetRow>instant("created", "Created", TargetRow::created)
                        .sortedBy("t.id", TargetRow::id));
    }

    @Override
    public RowQuery<TargetRow> query(TableRequest request, Viewer viewer, FieldErrors errors) {
        MultivaluedHashMap<String, String> texts = new MultivaluedHashMap<>();
        texts.putAll(request.values());
        return search.rows(filters.read(texts, viewer, errors), viewer);
    }

    @Override
    public Form filters(Viewer viewer) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.choice("type")
                .choices(Arrays.stream(TargetType.values())
                        .map(type -> new Choice(type.name(), type.label()))
                        .toList()));
        List<Choice> choices = lists.visible(viewer).stream()
                .map(list -> new Choice(String.valueOf(list.getId()), list.getName()))
                .toList();
        if (!choices.isEmpty()) {
            fields.add(Field.choice("targetlist__name").label("List").choices(choices));
        }
        fields.add(Field.text("cone_search").label("Cone").placeholder("RA, Dec, radius in degrees"));
        fields.add(Field.text("target_cone_search").label("Around a target").placeholder("Name, radius in degrees"));
        fields.add(Field.text("key").label("Tag").placeholder("Key"));
        fields.add(Field.text("value").label("Value of the tag").placeholder("Exact value"));
        fields.addAll(own.fields());
        config.extraFields().forEach((key, field) -> extras(key, field, fields));
        return Form.of(fields);
    }

    private static void extras(String key, TargetsConfig.ExtraField field, List<Field> fields) {
        String label = key.replace('_', ' ');
        switch (field.type()) {
            case NUMBER -> {
                fields.add(Field.text(key + "_min").label(label + " from"));
                fields.add(Field.text(key + "_max").label(label + " to"));
            }
            case DATETIME -> {
                fields.add(Field.text(key + "_after").label(label + " after"));
                fields.add(Field.text(key + "_before").label(label + " before"));
            }
            case BOOLEAN -> fields.add(Field.choice(key).label(label).choices(YES_NO));
            case STRING -> fields.add(Field.text(key).label(label));
        }
    }
}
