package org.tomtoolkit.targets.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.extras.TargetExtras;

/** Columns that the configuration adds: fields of the target by their wire name, extras and tags by their key. */
@ApplicationScoped
class SelectionColumns {

    private final TargetsConfig config;
    private final TargetExtras extras;

    SelectionColumns(TargetsConfig config, TargetExtras extras) {
        this.config = config;
        this.extras = extras;
    }

    private List<String> keys() {
        return config.selection().columns().orElse(List.of());
    }

    List<String> labels() {
        return keys().stream()
                .map(key ->
                        TargetField.ofWireName(key).map(SelectionColumns::label).orElse(key.replace('_', ' ')))
                .toList();
    }

    private static String label(TargetField field) {
        return field.unit() == null ? field.label() : field.label() + " (" + field.unit() + ")";
    }

    /** Cells by target id; one query for all, none when there are no such columns. */
    Map<Long, List<String>> cells(List<Target> targets) {
        if (keys().isEmpty()) {
            return Map.of();
        }
        Map<Long, List<TargetExtra>> all =
                extras.of(targets.stream().map(Target::getId).toList());
        Map<Long, List<String>> cells = new java.util.HashMap<>();
        for (Target target : targets) {
            List<String> row = new ArrayList<>();
            keys().forEach(key -> row.add(cell(key, target, all.getOrDefault(target.getId(), List.of()))));
            cells.put(target.getId(), row);
        }
        return cells;
    }

    private static String cell(String key, Target target, List<TargetExtra> extras) {
        Optional<TargetField> field = TargetField.ofWireName(key);
        if (field.isPresent()) {
            Double value = field.get().get(target);
            return value == null
                    ? ""
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
        return extras.stream()
                .filter(extra -> extra.getKey().equals(key))
                .map(TargetExtra::getValue)
                .findFirst()
                .orElse("");
    }
}
