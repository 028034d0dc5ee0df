package org.tomtoolkit.common.files;

import java.util.ArrayList;
import java.util.List;

/** The {@code Range} header (RFC 9110, section 14). */
final class ByteRanges {

    /** Both ends belong to it. */
    record Range(long first, long last) {
        long length() {
            return last - first + 1;
        }
    }

    private static final int MOST = 10;

    private ByteRanges() {}

    /**
     * What is asked for, cut to the size of the file.
     *
     * @return null when the whole file is to be sent: no header, one that makes no sense, or more than a few ranges or
     *     bytes; empty when no range lies within the file
     */
    static List<Range> of(String header, long bytes) {
        if (header == null || !header.startsWith("bytes=") || header.length() > 300) {
            return null;
        }
        List<Range> ranges = new ArrayList<>();
        String[] parts = header.substring(6).split(",", -1);
        for (String part : parts) {
            String text = part.strip();
            if (!text.matches("\\d{1,18}-\\d{0,18}|-\\d{1,18}")) {
                return null;
            }
            int dash = text.indexOf('-');
            Range range = dash == 0
                    ? suffix(Long.parseLong(text.substring(1)), bytes)
                    : between(text.substring(0, dash), text.substring(dash + 1), bytes);
            if (range != null && range.length() < 0) {
                return null;
            }
            if (range != null) {
                ranges.add(range);
            }
        }
        boolean tooMuch = parts.length > MOST
                || parts.length > 1 && ranges.stream().mapToLong(Range::length).sum() > bytes;
        return tooMuch ? null : ranges;
    }

    private static Range suffix(long length, long bytes) {
        return length == 0 || bytes == 0 ? null : new Range(Math.max(0, bytes - length), bytes - 1);
    }

    /** A range of negative length stands for one that ends before it begins. */
    private static Range between(String from, String to, long bytes) {
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to);
        if (last < first) {
            return new Range(2, 0);
        }
        return first >= bytes ? null : new Range(first, Math.min(last, bytes - 1));
    }
}
