package org.tomtoolkit.it.permission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The declared table, {@code permission-matrix.txt}: one line for each route. */
final class Matrix {

    /**
     * What is declared about a route.
     *
     * @param path values of parameters of the path: a kind of thing ({@code target}, {@code observation}…) or a text
     * @param sent parameters of the query or the form, likewise
     * @param flags see the head of the table
     */
    record Line(
            String key, Rule rule, Map<String, String> path, Map<String, String> sent, java.util.Set<String> flags) {}

    private Matrix() {}

    static Map<String, Line> read() {
        Map<String, Line> lines = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Matrix.class.getResourceAsStream("/permission-matrix.txt"), StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty() && !text.startsWith("#"))
                    .forEach(text -> {
                        Line line = line(text);
                        if (lines.put(line.key(), line) != null) {
                            throw new IllegalStateException("Twice in permission-matrix.txt: " + line.key());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static Line line(String text) {
        String[] words = text.split("\\s+");
        Map<String, String> path = new LinkedHashMap<>();
        Map<String, String> sent = new LinkedHashMap<>();
        java.util.Set<String> flags = new java.util.HashSet<>();
        for (int i = 3; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals < 0) {
                flags.add(words[i]);
            } else if (words[i].startsWith("?")) {
                sent.put(words[i].substring(1, equals), words[i].substring(equals + 1));
            } else {
                path.put(words[i].substring(0, equals), words[i].substring(equals + 1));
            }
        }
        return new Line(words[0] + " " + words[1], Rule.valueOf(words[2]), path, sent, flags);
    }
}
