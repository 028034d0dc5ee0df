package org.tomtoolkit.common.api;

import java.util.List;

/**
 * The envelope of every list of the REST API.
 *
 * @param count all that match; null when the list is walked along by cursor
 * @param next address of the next page, null on the last
 * @param previous address of the page before, null on the first
 * @since 1.0
 */
public record ApiList<T>(Long count, String next, String previous, List<T> results) {

    /** A list that was counted. */
    public ApiList(long count, String next, String previous, List<T> results) {
        this(Long.valueOf(count), next, previous, results);
    }
}
