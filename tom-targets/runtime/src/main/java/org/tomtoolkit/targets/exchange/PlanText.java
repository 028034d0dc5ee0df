package org.tomtoolkit.targets.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.table.SourceColumn;

/**
 * What becomes of columns, as somebody writes it: {@code ra:h}, {@code extra:colour}, {@code alias}, {@code groups},
 * {@code ignore}.
 *
 * @since 1.0
 */
public final class PlanText {

    private final List<String> fields;

    /** @param fields that a column can be for */
    PlanText(List<String> fields) {
        this.fields = fields;
    }

    /**
     * The plan with these columns changed, by heading.
     *
     * @throws TomException 400 for a heading or purpose that there is not
     */
    ImportPlan changed(List<SourceColumn> columns, ImportPlan plan, Map<String, String> said) {
        List<ColumnPlan> plans = new ArrayList<>(plan.columns());
        said.forEach((heading, purpose) -> {
            int index = columns.stream().map(SourceColumn::name).toList().indexOf(heading);
            if (index < 0) {
                throw TomException.badRequest("The file has no column “" + heading + "”.");
            }
            plans.set(index, purpose(purpose, heading));
        });
        return new ImportPlan(plans);
    }

    private ColumnPlan purpose(String text, String heading) {
        String name = text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
        String rest = text.substring(Math.min(text.length(), name.length() + 1)).strip();
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "ignore" -> ColumnPlan.IGNORED;
            case "alias" -> ColumnPlan.of(ColumnUse.ALIAS);
            case "groups" -> ColumnPlan.of(ColumnUse.GROUPS);
            case "extra" -> ColumnPlan.extra(rest.isEmpty() ? heading : rest);
            default -> field(name.toLowerCase(Locale.ROOT), rest);
        };
    }

    private ColumnPlan field(String name, String unit) {
        if (!fields.contains(name)) {
            throw TomException.badRequest(
                    "A column is for a field, alias, extra, groups or ignore; there is no field “" + name + "”.");
        }
        if (unit.isEmpty()) {
            return ColumnPlan.field(name, "");
        }
        Optional<String> known = TargetField.ofWireName(name).flatMap(field -> FieldUnits.parse(field, unit));
        return ColumnPlan.field(
                name, known.orElseThrow(() -> TomException.badRequest(name + " cannot be in “" + unit + "”.")));
    }
}
