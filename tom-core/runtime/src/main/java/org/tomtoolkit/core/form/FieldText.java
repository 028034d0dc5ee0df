package org.tomtoolkit.core.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Values as the texts an input shows and a request carries. */
final class FieldText {

    private static final DateTimeFormatter DATETIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    /** Full minutes, as most people write them. */
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private FieldText() {}

    static List<String> of(Field field, Object value) {
        if (value == null || field.type() == FieldType.PASSWORD) {
            return List.of();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().filter(Objects::nonNull).map(FieldText::one).toList();
        }
        return List.of(one(value));
    }

    static Map<String, List<String>> ofJson(Map<String, ?> json) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        json.forEach((name, value) -> {
            if (value instanceof Collection<?> blocks && blocks.stream().anyMatch(each -> each instanceof Map)) {
                blocks(name, blocks, texts);
            } else if (value instanceof Collection<?> several) {
                texts.put(
                        name,
                        several.stream()
                                .filter(Objects::nonNull)
                                .map(FieldText::one)
                                .toList());
            } else if (value != null) {
                texts.put(name, List.of(one(value)));
            }
        });
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static void blocks(String name, Collection<?> blocks, Map<String, List<String>> texts) {
        int number = 0;
        for (Object block : blocks) {
            if (block instanceof Map<?, ?> fields) {
                String prefix = name + "." + number++ + ".";
                ofJson((Map<String, ?>) fields).forEach((field, some) -> texts.put(prefix + field, some));
            }
        }
    }

    private static String one(Object value) {
        if (value instanceof Instant instant) {
            boolean full = instant.equals(instant.truncatedTo(ChronoUnit.MINUTES));
            return (full ? MINUTES : DATETIME).format(instant);
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return plain(BigDecimal.valueOf(number));
        }
        return value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
