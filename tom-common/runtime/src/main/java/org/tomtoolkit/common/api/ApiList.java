package org.tomtoolkit.common.api;

import java.util.List;

/**
 * The envelope of every list of the REST API.
 *
 * @param count all that match
 * @param next address of the next page, null on the last
 * @param previous address of the page before, null on the first
 * @since 1.0
 */
public record ApiList<T>(long count, String next, String previous, List<T> results) {}
