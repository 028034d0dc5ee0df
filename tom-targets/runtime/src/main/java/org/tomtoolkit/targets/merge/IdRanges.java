package org.tomtoolkit.targets.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Many ids as a short text: {@code 5-900,1003}. Rows written together have ids in a row.
 *
 * @since 1.0
 */
public final class IdRanges {

    private IdRanges() {}

    /** The text of some ids, {@code ""} for none. */
    public static String text(Collection<Long> ids) {
        StringBuilder text = new StringBuilder();
        Long first = null;
        Long last = null;
        for (Long id : new TreeSet<>(ids)) {
            if (last == null || id != last + 1) {
                close(text, first, last);
                first = id;
            }
            last = id;
        }
        close(text, first, last);
        return text.toString();
    }

    private static void close(StringBuilder text, Long first, Long last) {
        if (first != null) {
            text.append(text.isEmpty() ? "" : ",").append(first);
            if (!first.equals(last)) {
                text.append('-').append(last);
            }
        }
    }

    /** The ids of a text, ascending. */
    public static List<Long> ids(String text) {
        List<Long> ids = new ArrayList<>();
        if (text.isEmpty()) {
            return ids;
        }
        for (String part : text.split(",")) {
            String[] ends = part.split("-");
            long last = Long.parseLong(ends[ends.length - 1]);
            for (long id = Long.parseLong(ends[0]); id <= last; id++) {
                ids.add(id);
            }
        }
        return ids;
    }
}
