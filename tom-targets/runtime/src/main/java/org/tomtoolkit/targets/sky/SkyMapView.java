package org.tomtoolkit.targets.sky;

/**
 * What the page of the map shows.
 *
 * @param query the filters of the list, beginning with a question mark; {@code ""} for all targets
 */
public record SkyMapView(String query) {}
