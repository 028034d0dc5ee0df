package org.tomtoolkit.targets.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.own.OwnColumns;

/** Columns that the configuration adds: fields of the target or the application by their name, extras and tags by their key. */
@ApplicationScoped
class SelectionColumns {

    private final TargetsConfig config;
    private final TargetExtras extras;

    private final OwnColumns own;

    SelectionColumns(TargetsConfig config, TargetExtras extras, OwnColumns own) {
        this.config = config;
        this.extras = extras;
        this.own = own;
    }

    private List<String> keys() {
        return config.selection().columns().orElse(List.of());
    }

    List<String> labels() {
        return keys().stream()
                .map(key -> TargetField.ofWireName(key)
                        .map(field -> label(field.label(), field.unit()))
                        .or(() -> own.field(key).map(field -> label(field.label(), field.unit())))
                        .orElse(key.replace('_', ' ')))
                .toList();
    }

    private static String label(String label, String unit) {
        return unit == null ? label : label + " (" + unit + ")";
    }

    /** Cells by target id; one query for each kind of column there is. */
    Map<Long, List<String>> cells(List<Target> targets) {
        List<String> keys = keys();
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = targets.stream().map(Target::getId).toList();
        boolean needsOwn = keys.stream().anyMatch(key -> own.field(key).isPresent());
        Map<Long, Map<String, Object>> ownValues = needsOwn ? own.values(ids) : Map.of();
        Map<Long, Map<String, String>> texts = extras.texts(ids);
        Map<Long, List<String>> cells = new HashMap<>();
        for (Target target : targets) {
            Long id = target.getId();
            Map<String, Object> mine = ownValues.getOrDefault(id, Map.of());
            Map<String, String> tags = texts.getOrDefault(id, Map.of());
            cells.put(
                    id, keys.stream().map(key -> cell(key, target, mine, tags)).toList());
        }
        return cells;
    }

    private String cell(String key, Target target, Map<String, Object> mine, Map<String, String> tags) {
        Optional<TargetField> field = TargetField.ofWireName(key);
        if (field.isPresent()) {
            return plain(field.get().get(target));
        }
        return own.field(key)
                .map(column -> mine.get(key) instanceof Double number
                        ? plain(number)
                        : OwnColumns.shown(column, mine.get(key)))
                .orElseGet(() -> tags.getOrDefault(key, ""));
    }

    private static String plain(Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
