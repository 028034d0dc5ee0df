package org.tomtoolkit.targets.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.exchange.ColumnPlan;
import org.tomtoolkit.targets.exchange.ColumnUse;
import org.tomtoolkit.targets.exchange.FieldUnits;
import org.tomtoolkit.targets.exchange.ImportOptions;
import org.tomtoolkit.targets.exchange.ImportPlan;
import org.tomtoolkit.targets.exchange.WriteMode;
import org.tomtoolkit.targets.table.SourceColumn;

/** What a person chose on the page of an import, out of the form and into it. */
public final class ImportChoices {

    private static final String FIELD = "field:";
    private static final int MAX_LIST = 200;

    private ImportChoices() {}

    /**
     * Something a column can be for.
     *
     * @param value in the form
     */
    public record Use(String value, String label) {}

    /** All of them; fields in the order of files. */
    static List<Use> uses(List<String> fields) {
        List<Use> uses = new ArrayList<>();
        uses.add(new Use("ignore", "— left out"));
        for (String field : fields) {
            uses.add(new Use(FIELD + field, label(field)));
        }
        uses.add(2, new Use("alias", "Another name"));
        uses.add(new Use("extra", "Tag"));
        uses.add(new Use("groups", "Groups"));
        uses.add(new Use("extras_json", "Tags as JSON"));
        uses.add(new Use("aliases_json", "Names as JSON"));
        return uses;
    }

    private static String label(String field) {
        return TargetField.ofWireName(field)
                .map(known -> known.label() + (known.unit() == null ? "" : " (" + known.unit() + ")"))
                .orElse(Character.toUpperCase(field.charAt(0))
                        + field.substring(1).replace('_', ' '));
    }

    static String value(ColumnPlan column) {
        return column.use() == ColumnUse.FIELD
                ? FIELD + column.name()
                : column.use().name().toLowerCase(Locale.ROOT);
    }

    /** Units that this column can be in; none where there is no choice. */
    static List<String> units(ColumnPlan column) {
        return field(column).map(FieldUnits::of).orElse(List.of());
    }

    private static Optional<TargetField> field(ColumnPlan column) {
        return column.use() == ColumnUse.FIELD ? TargetField.ofWireName(column.name()) : Optional.empty();
    }

    /** What was chosen; what the form does not say stays. */
    static ImportPlan plan(List<SourceColumn> columns, ImportPlan present, Map<String, List<String>> form) {
        List<ColumnPlan> plans = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnPlan before = i < present.columns().size() ? present.columns().get(i) : ColumnPlan.IGNORED;
            String use = text(form, "use." + i);
            plans.add(use.isEmpty() ? before : plan(use, columns.get(i), form, i));
        }
        return new ImportPlan(plans);
    }

    private static ColumnPlan plan(String use, SourceColumn column, Map<String, List<String>> form, int index) {
        if (use.startsWith(FIELD)) {
            ColumnPlan chosen = new ColumnPlan(ColumnUse.FIELD, use.substring(FIELD.length()), "");
            List<String> units = units(chosen);
            String unit = text(form, "unit." + index);
            boolean other = units.contains(unit) && !units.get(0).equals(unit);
            return other ? new ColumnPlan(ColumnUse.FIELD, chosen.name(), unit) : chosen;
        }
        String key = text(form, "key." + index);
        return switch (use) {
            case "alias" -> new ColumnPlan(ColumnUse.ALIAS, "", "");
            case "groups" -> new ColumnPlan(ColumnUse.GROUPS, "", "");
            case "extras_json" -> new ColumnPlan(ColumnUse.EXTRAS_JSON, "", "");
            case "aliases_json" -> new ColumnPlan(ColumnUse.ALIASES_JSON, "", "");
            case "extra" -> new ColumnPlan(ColumnUse.EXTRA, key.isEmpty() ? column.name() : key, "");
            default -> ColumnPlan.IGNORED;
        };
    }

    static ImportOptions options(ImportOptions present, Map<String, List<String>> form) {
        if (!form.containsKey("mode")) {
            return present;
        }
        String list = text(form, "list");
        return new ImportOptions(
                WriteMode.ofId(text(form, "mode")).orElse(present.mode()),
                !text(form, "trial").isEmpty(),
                choice(TargetType.values(), text(form, "type")).orElse(present.type()),
                choice(Visibility.values(), text(form, "visibility")).orElse(null),
                list.substring(0, Math.min(MAX_LIST, list.length())));
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    private static String text(Map<String, List<String>> form, String name) {
        List<String> values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }
}
