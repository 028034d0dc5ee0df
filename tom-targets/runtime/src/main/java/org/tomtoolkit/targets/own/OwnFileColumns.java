package org.tomtoolkit.targets.own;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldType;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.spi.TargetFileColumns;
import org.tomtoolkit.targets.table.TableColumn;

/** The application's columns in files. */
@PluginId("own-columns")
class OwnFileColumns implements TargetFileColumns {

    private final OwnColumns columns;

    OwnFileColumns(OwnColumns columns) {
        this.columns = columns;
    }

    @Override
    public String label() {
        return "Columns of the application";
    }

    @Override
    public List<TableColumn> columns() {
        List<TableColumn> all = new ArrayList<>();
        for (Field field : columns.fields()) {
            boolean number = field.type() == FieldType.DECIMAL;
            String unit = number && field.unit() != null ? field.unit() : "";
            all.add(new TableColumn(field.name(), number, unit, "", field.label()));
        }
        return all;
    }

    @Override
    public Map<Long, Map<String, Object>> values(Collection<Target> targets) {
        Map<Long, Map<String, Object>> found = new LinkedHashMap<>();
        if (columns.isEmpty()) {
            return found;
        }
        columns.values(targets.stream().map(Target::getId).toList()).forEach((id, values) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            values.forEach((name, value) -> row.put(name, value instanceof Double ? value : OwnColumns.text(value)));
            found.put(id, row);
        });
        return found;
    }
}
