package org.tomtoolkit.common.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.remote.RemoteRequest;

/**
 * What the query string of a table asks for.
 *
 * @since 1.0
 */
public final class TableRequest {

    static final String SORT = "sort";
    static final String AFTER = "after";
    static final String BEFORE = "before";

    /** Names that are about the page, not about which rows there are. */
    private static final List<String> NOT_FILTERS =
            List.of(SORT, AFTER, BEFORE, "format", "selected", "everything", "confirmed", "csrf_token", "tab");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    public TableRequest(Map<String, List<String>> query) {
        query.forEach((name, all) -> {
            List<String> kept = all.stream()
                    .filter(text -> text != null && !text.isBlank())
                    .map(text -> text.replace("\0", "").strip())
                    .toList();
            if (!kept.isEmpty()) {
                values.put(name, kept);
            }
        });
    }

    /** First text of a parameter, {@code ""} when there is none. */
    public String text(String name) {
        return values.containsKey(name) ? values.get(name).get(0) : "";
    }

    /** What stands in the search box. */
    public String search() {
        return text("query");
    }

    /** All texts by parameter. */
    public Map<String, List<String>> values() {
        return values;
    }

    /** Parameters that say which rows, by name. */
    public Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            if (!NOT_FILTERS.contains(name) && !Refusal.isAbout(name)) {
                filters.put(name, all.get(0));
            }
        });
        return filters;
    }

    /** The same rows from their beginning. */
    TableRequest fromTheFirstPage() {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(List.of(AFTER, BEFORE));
        return new TableRequest(rest);
    }

    /** Which of the pages it is: at most one parameter, none for the first. */
    Map<String, String> place() {
        String name = text(BEFORE).isEmpty() ? AFTER : BEFORE;
        return text(name).isEmpty() ? Map.of() : Map.of(name, text(name));
    }

    /** Query of the page that the request came from. */
    String page() {
        return with(SORT, text(SORT), AFTER, text(AFTER), BEFORE, text(BEFORE));
    }

    /** Ids of rows that were ticked. */
    List<Long> selected() {
        List<Long> ids = new ArrayList<>();
        values.getOrDefault("selected", List.of()).stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .forEach(text -> ids.add(Long.valueOf(text)));
        return ids;
    }

    /** Whether all rows of the filter were chosen. */
    boolean isEverything() {
        return !text("everything").isEmpty();
    }

    /** {@code ?a=b&c=d}: the filters with these pairs of names and values; empty values are left out. */
    public String with(String... pairs) {
        Map<String, String> all = new LinkedHashMap<>(filters());
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                all.put(pairs[i], pairs[i + 1]);
            }
        }
        return "?" + RemoteRequest.encode(all);
    }

    /** A pattern for {@code like :x escape '!'} that finds the text anywhere. */
    public static String anywhere(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Whether nothing but the page is asked for. */
    public boolean isPlain(Collection<String> besides) {
        return filters().keySet().stream().allMatch(besides::contains);
    }
}
