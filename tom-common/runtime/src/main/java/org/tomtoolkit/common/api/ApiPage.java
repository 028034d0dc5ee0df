package org.tomtoolkit.common.api;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/**
 * Which part of a list was asked for. Nonsense falls back to the defaults, as existing clients expect.
 *
 * @param limit 1–1000, 100 unless asked
 * @param offset 0 or more
 * @since 1.0
 */
public record ApiPage(int limit, int offset) {

    private static final int DEFAULT = 100;
    private static final int MAX = 1000;

    /** Reads {@code limit} and {@code offset} of the query string. */
    public static ApiPage of(UriInfo uri) {
        int limit = number(uri.getQueryParameters().getFirst("limit"), DEFAULT);
        int offset = number(uri.getQueryParameters().getFirst("offset"), 0);
        return new ApiPage(limit < 1 ? DEFAULT : Math.min(limit, MAX), Math.max(offset, 0));
    }

    /** The envelope with links that keep the filters. */
    public <T> ApiList<T> list(long count, List<T> results, UriInfo uri) {
        String next = (long) offset + limit < count ? link(uri, offset + limit) : null;
        String previous = offset > 0 ? link(uri, Math.max(0, offset - limit)) : null;
        return new ApiList<>(count, next, previous, results);
    }

    private String link(UriInfo uri, int newOffset) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("limit", limit)
                .replaceQueryParam("offset", newOffset == 0 ? new Object[0] : new Object[] {newOffset})
                .build()
                .toString();
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
