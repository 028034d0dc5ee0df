package org.tomtoolkit.targets.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.ContributedColumn;
import org.tomtoolkit.common.table.ContributedColumns;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.spi.TargetColumns;

/** The application's columns in the list of targets. */
@ApplicationScoped
class OwnTableColumns implements ContributedColumns {

    private final OwnColumns columns;

    OwnTableColumns(OwnColumns columns) {
        this.columns = columns;
    }

    @Override
    public List<ContributedColumn> columns() {
        List<ContributedColumn> all = new ArrayList<>();
        for (TargetColumns each : columns.contributions()) {
            each.fields()
                    .forEach(field ->
                            all.add(new Shown(columns, field, each.listed().contains(field.name()))));
        }
        return all;
    }

    private record Shown(OwnColumns columns, Field field, boolean isShownAtFirst) implements ContributedColumn {

        @Override
        public String table() {
            return "targets";
        }

        @Override
        public String key() {
            return field.name();
        }

        @Override
        public String label() {
            return field.label();
        }

        @Override
        public ColumnType type() {
            return switch (field.type()) {
                case DECIMAL -> ColumnType.NUMBER;
                case INTEGER -> ColumnType.INTEGER;
                case DATETIME -> ColumnType.INSTANT;
                default -> ColumnType.TEXT;
            };
        }

        @Override
        public Map<Long, ?> values(List<Long> ids, Viewer viewer) {
            Map<Long, Object> values = new HashMap<>();
            columns.values(ids).forEach((id, all) -> {
                if (all.containsKey(field.name())) {
                    values.put(id, shown(all.get(field.name())));
                }
            });
            return values;
        }

        private Object shown(Object value) {
            if (value instanceof Boolean truth) {
                return truth ? "yes" : "no";
            }
            return field.choices().stream()
                    .filter(choice -> choice.value().equals(value))
                    .map(Choice::label)
                    .findFirst()
                    .map(label -> (Object) label)
                    .orElse(value);
        }
    }
}
