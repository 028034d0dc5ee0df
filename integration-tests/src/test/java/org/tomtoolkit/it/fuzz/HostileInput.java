package org.tomtoolkit.it.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts, numbers, tables and JSON as an attacker or a broken program sends them; the same for the same seed. */
final class HostileInput {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-0",
            "-1",
            "1e999",
            "-1e-999",
            "NaN",
            "Infinity",
            "null",
            "true",
            "undefined",
            "9223372036854775807",
            "9223372036854775808",
            "2147483648",
            "0x10",
            "1,2,3",
            "10,20,",
            "10,91,1",
            "359.9999999,89.99999,180",
            "10,20,-1",
            "NaN,NaN,NaN",
            "12:30:00,+45:00:00,0.1",
            "24:00:00",
            "12:60:61",
            "-00:00:00.1",
            "+90:00:00.0001",
            "1 2 3 4 5",
            "12h30m",
            "12h30m00s",
            "−12:00:00",
            "١٢:٣٠",
            "M 31,5",
            "' or '1'='1",
            "%",
            "_",
            "!",
            "\\",
            "%00",
            "\u0000",
            "a\u0000b",
            "\r\nSet-Cookie: x=y",
            "../../etc/passwd",
            "..\\..\\x",
            "/",
            "//evil.example.org",
            "{{7*7}}",
            "${7*7}",
            "{config}",
            "<script>alert(1)</script>",
            "</script>",
            "\"><img src=x>",
            "😀",
            "\ud800",
            "\u202E",
            "e\u0301",
            "İ",
            "ß",
            "ﬀ",
            "~",
            "1~x",
            "~~",
            "x~1",
            "99~",
            "5~\u0000",
            "2026-02-30",
            "2026-11-20T25:00",
            "0000-00-00",
            "+1000000-01-01T00:00:00Z",
            "-999999999-01-01",
            "60000.5",
            "SIDEREAL",
            "NON_SIDEREAL",
            "PRIVATE",
            "created",
            "-created",
            "name",
            "-name",
            "json",
            "votable",
            "csv",
            "=1+1",
            "@SUM(1)",
            "-- ",
            "; drop table tom_target",
            "a".repeat(300),
            "ä".repeat(5000));

    private final Random random;

    HostileInput(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A hostile text, a mixture of two, or noise. */
    String text() {
        return switch (random.nextInt(6)) {
            case 0 -> noise(1 + random.nextInt(40));
            case 1 -> oneOf(TEXTS) + oneOf(TEXTS);
            case 2 -> String.valueOf(random.nextInt(200) - 100 + (random.nextBoolean() ? random.nextDouble() : 0));
            default -> oneOf(TEXTS);
        };
    }

    private String noise(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0xd7ff) : 32 + random.nextInt(95));
        }
        return text.toString();
    }

    /** Short enough for an address. */
    String shortText() {
        String text = text();
        return text.substring(0, Math.min(text.length(), 200));
    }

    /** Parameters of a query. */
    Map<String, String> query(List<String> names) {
        Map<String, String> query = new LinkedHashMap<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            query.put(random.nextInt(20) == 0 ? shortText() : oneOf(names), shortText());
        }
        return query;
    }

    /** Some of these fields with hostile values. */
    Map<String, String> fields(List<String> names) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            fields.put(random.nextInt(20) == 0 ? text() : oneOf(names), text());
        }
        return fields;
    }

    /** A table that is nearly right, with cells, quotes and line ends where they do not belong. */
    String csv(List<String> columns) {
        StringBuilder csv = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
        String separator = oneOf(List.of(",", ",", ",", ";", "\t", "|"));
        List<String> header = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            header.add(random.nextInt(8) == 0 ? text() : oneOf(columns));
        }
        csv.append(String.join(separator, header)).append(oneOf(List.of("\n", "\r\n", "\r", "\n\n")));
        for (int line = 0; line < random.nextInt(6); line++) {
            for (int i = 0; i < header.size() + random.nextInt(3) - 1; i++) {
                csv.append(i == 0 ? "" : separator).append(cell());
            }
            csv.append(oneOf(List.of("\n", "\r\n", "\"", "")));
        }
        return csv.toString();
    }

    private String cell() {
        String text = text();
        return random.nextInt(3) == 0 ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /** JSON that is well formed and means nothing, or nearly what is expected. */
    Object json(List<String> names, int depth) {
        switch (random.nextInt(depth > 3 ? 5 : 8)) {
            case 0:
                return text();
            case 1:
                return random.nextBoolean();
            case 2:
                return random.nextInt(400) - 200;
            case 3:
                return random.nextDouble() * Math.pow(10, random.nextInt(600) - 300);
            case 4:
                return null;
            case 5:
                List<Object> list = new ArrayList<>();
                for (int i = 0; i < random.nextInt(4); i++) {
                    list.add(json(names, depth + 1));
                }
                return list;
            default:
                return object(names, depth);
        }
    }

    /** A JSON object with some of these names. */
    Map<String, Object> object(List<String> names, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            object.put(random.nextInt(15) == 0 ? text() : oneOf(names), json(names, depth + 1));
        }
        return object;
    }

    /** Bytes with some of them changed, lost or repeated. */
    byte[] damaged(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int i = 0; i < 1 + random.nextInt(4) && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }
}
