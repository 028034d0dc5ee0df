package org.tomtoolkit.common.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tomtoolkit.core.remote.RemoteRequest;

/**
 * What somebody had ticked and typed for an action that was not done, as the address of the page carries it to the form they
 * find again.
 *
 * @param action its key, {@code ""} when nothing was refused
 * @param inputs what was typed, by field
 */
record Refusal(String action, boolean everything, List<Long> ticked, Map<String, List<String>> inputs) {

    private static final String ACTION = "refused";
    private static final String TICKED = "ticked";
    private static final String INPUT = "with.";
    private static final String ALL = "all";
    /** Servers take addresses up to 4096 bytes unless told otherwise. */
    private static final int LONGEST_ADDRESS = 3000;

    /** Whether a parameter is part of a refusal, not of a filter. */
    static boolean isAbout(String name) {
        return name.equals(ACTION) || name.equals(TICKED) || name.startsWith(INPUT);
    }

    static Refusal in(TableRequest request) {
        String ticked = request.text(TICKED);
        List<Long> ids = new ArrayList<>();
        for (String id : ticked.split(",")) {
            if (id.matches("\\d{1,18}")) {
                ids.add(Long.valueOf(id));
            }
        }
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        request.values().forEach((name, values) -> {
            if (name.startsWith(INPUT)) {
                inputs.put(name.substring(INPUT.length()), values);
            }
        });
        return new Refusal(request.text(ACTION), ticked.equals(ALL), ids, inputs);
    }

    /** Adds itself to an address; what would make that too long is left out. */
    String to(String address) {
        String with = parameter(ACTION, action);
        String rows = everything
                ? parameter(TICKED, ALL)
                : parameter(TICKED, ticked.stream().map(String::valueOf).collect(Collectors.joining(",")));
        StringBuilder typed = new StringBuilder();
        inputs.forEach((name, values) -> values.forEach(value -> typed.append(parameter(INPUT + name, value))));
        for (String part : List.of(rows, typed.toString())) {
            if (address.length() + with.length() + part.length() <= LONGEST_ADDRESS) {
                with += part;
            }
        }
        return address.indexOf('?') < 0 ? address + "?" + with.substring(1) : address + with;
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : "&" + RemoteRequest.encode(name) + "=" + RemoteRequest.encode(value);
    }
}
