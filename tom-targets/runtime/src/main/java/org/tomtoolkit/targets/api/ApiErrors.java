package org.tomtoolkit.targets.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.targets.TargetField;

/**
 * Errors in the shape of the wire: those of list items stand in a list of objects, and fields that a kind of target must
 * have are an error of the whole.
 */
final class ApiErrors {

    private static final String REQUIRED = "This field is required.";

    private ApiErrors() {}

    static Map<String, Object> of(FieldErrors errors) {
        Map<String, Object> wire = new LinkedHashMap<>();
        Map<String, List<Map<String, Object>>> items = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        errors.asMap().forEach((field, texts) -> {
            String[] path = field.split("\\.");
            boolean isNumber = TargetField.ofWireName(field).isPresent();
            if (path.length > 1) {
                item(items, path, texts);
            } else if (isNumber && texts.contains(REQUIRED)) {
                missing.add(field);
            } else {
                wire.put(field, texts);
            }
        });
        wire.putAll(items);
        if (!missing.isEmpty()) {
            List<Object> whole = new ArrayList<>((List<?>) wire.getOrDefault(FieldErrors.FORM, List.of()));
            whole.add("These fields are required for such a target: " + String.join(", ", missing) + ".");
            wire.put(FieldErrors.FORM, whole);
        }
        return wire;
    }

    /** {@code aliases.1} and {@code extras.0.key}: the service's names for places in lists. */
    private static void item(Map<String, List<Map<String, Object>>> items, String[] path, List<String> texts) {
        String list = path[0].equals("extras") ? "targetextra_set" : path[0];
        int index = Integer.parseInt(path[1]);
        String field = path.length > 2 ? path[2] : "name";
        List<Map<String, Object>> all = items.computeIfAbsent(list, name -> new ArrayList<>());
        while (all.size() <= index) {
            all.add(new LinkedHashMap<>());
        }
        all.get(index).put(field, texts);
    }
}
