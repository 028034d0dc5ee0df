package org.tomtoolkit.common.api;

import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.tomtoolkit.core.ValidationException;

/**
 * Which part of a list was asked for: by {@code limit} and {@code offset}, or, for long lists, by {@code limit} and
 * {@code cursor}. Nonsense in the first two falls back to the defaults, as existing clients expect.
 *
 * @param limit 1–1000, 100 unless asked
 * @param offset 0 or more
 * @param after id of the last object of the page before, 0 at the beginning; null when no cursor was asked for
 * @since 1.0
 */
public record ApiPage(int limit, int offset, Long after) {

    private static final int DEFAULT = 100;
    private static final int MAX = 1000;
    private static final String CURSOR = "cursor";

    /**
     * Reads {@code limit}, {@code offset} and {@code cursor} of the query string.
     *
     * @throws ValidationException for a cursor that is not one of ours
     */
    public static ApiPage of(UriInfo uri) {
        int limit = number(uri.getQueryParameters().getFirst("limit"), DEFAULT);
        int offset = number(uri.getQueryParameters().getFirst("offset"), 0);
        String cursor = uri.getQueryParameters().getFirst(CURSOR);
        return new ApiPage(
                limit < 1 ? DEFAULT : Math.min(limit, MAX),
                Math.max(offset, 0),
                cursor == null ? null : decoded(cursor));
    }

    /** Whether the list is walked along by cursor: no counting, and as cheap at its end as at its beginning. */
    public boolean isByCursor() {
        return after != null;
    }

    /** For lists that begin with the largest id: where the page before ended, above all ids at the beginning. */
    public long before() {
        return after == 0 ? Long.MAX_VALUE : after;
    }

    /** The envelope with links that keep the filters. */
    public <T> ApiList<T> list(long count, List<T> results, UriInfo uri) {
        String next = (long) offset + limit < count ? link(uri, offset + limit) : null;
        String previous = offset > 0 ? link(uri, Math.max(0, offset - limit)) : null;
        return new ApiList<>(count, next, previous, results);
    }

    /**
     * The envelope of a page by cursor; its count is null.
     *
     * @param rows objects with an id above {@link #after}, by id, or below {@link #before}, by id descending; up to one
     *     more than the limit
     * @param write makes what is shown of those that are on the page
     */
    public <R, T> ApiList<T> byCursor(
            List<R> rows, ToLongFunction<R> id, Function<List<R>, List<T>> write, UriInfo uri) {
        boolean more = rows.size() > limit;
        List<R> page = more ? rows.subList(0, limit) : rows;
        String next = more ? cursorLink(uri, id.applyAsLong(page.get(limit - 1))) : null;
        return new ApiList<>(null, next, null, write.apply(page));
    }

    private String link(UriInfo uri, int newOffset) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("limit", limit)
                .replaceQueryParam("offset", newOffset == 0 ? new Object[0] : new Object[] {newOffset})
                .build()
                .toString();
    }

    private String cursorLink(UriInfo uri, long id) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("limit", limit)
                .replaceQueryParam("offset")
                .replaceQueryParam(CURSOR, encoded(id))
                .build()
                .toString();
    }

    private static String encoded(long id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("id:" + id).getBytes(StandardCharsets.US_ASCII));
    }

    private static long decoded(String cursor) {
        if (cursor.isEmpty()) {
            return 0;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (text.matches("id:\\d{1,18}")) {
                return Long.parseLong(text.substring(3));
            }
        } catch (IllegalArgumentException e) {
            // not ours: said below
        }
        throw ValidationException.at(CURSOR, "This is no cursor of this list; begin with an empty one.");
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
