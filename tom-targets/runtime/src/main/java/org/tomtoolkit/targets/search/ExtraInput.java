package org.tomtoolkit.targets.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.targets.extras.ExtraValue;

/** Ends of ranges on extra fields in a query string. */
final class ExtraInput {

    private ExtraInput() {}

    static String text(String name, Map<String, List<String>> query) {
        List<String> all = query.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0).replace("\0", "").strip();
    }

    static Double number(String key, Map<String, List<String>> query, FieldErrors errors) {
        String text = text(key, query);
        Double number = text.isEmpty() ? null : ExtraValue.of(text).number();
        if (!text.isEmpty() && number == null) {
            errors.add(key, "Enter a number.");
        }
        return number;
    }

    static Instant time(String key, Map<String, List<String>> query, FieldErrors errors) {
        String text = text(key, query);
        Instant time = text.isEmpty() ? null : ExtraValue.of(text).time();
        if (!text.isEmpty() && time == null) {
            errors.add(key, "Enter a valid date/time, e.g. 2026-11-20 04:00.");
        }
        return time;
    }
}
