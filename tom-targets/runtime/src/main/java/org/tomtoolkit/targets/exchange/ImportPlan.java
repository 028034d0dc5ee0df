package org.tomtoolkit.targets.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tomtoolkit.targets.TargetField;

/**
 * What becomes of the columns of a file, in their order.
 *
 * @since 1.0
 */
public record ImportPlan(List<ColumnPlan> columns) {

    public ImportPlan {
        columns = List.copyOf(columns);
    }

    /** Whether a column is for this field. */
    public boolean has(String field) {
        return columns.stream().anyMatch(column -> column.isField(field));
    }

    /** What is wrong with it as a whole, empty when nothing is. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<ColumnPlan> seen = new HashSet<>();
        for (ColumnPlan column : columns) {
            ColumnPlan purpose = new ColumnPlan(column.use(), column.name(), "");
            if (column.isSingle() && !seen.add(purpose)) {
                problems.add("“" + what(column) + "” is there twice.");
            }
            if (column.use() == ColumnUse.EXTRA && column.name().isBlank()) {
                problems.add("A tag needs a key.");
            }
        }
        if (!has("name")) {
            problems.add("One of the columns must be the name.");
        }
        return problems;
    }

    private static String what(ColumnPlan column) {
        return column.name().isEmpty()
                ? column.use().name().toLowerCase(Locale.ROOT)
                : TargetField.ofWireName(column.name())
                        .filter(field -> column.use() == ColumnUse.FIELD)
                        .map(TargetField::label)
                        .orElse(column.name());
    }
}
