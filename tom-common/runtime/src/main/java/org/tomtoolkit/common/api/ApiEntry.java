package org.tomtoolkit.common.api;

/**
 * A resource listed at the root of the REST API; contributed as a CDI bean.
 *
 * @param name e.g. {@code targets}
 * @param path e.g. {@code /api/targets/}
 * @since 1.0
 */
public record ApiEntry(String name, String path) {}
