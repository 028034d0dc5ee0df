package org.tomtoolkit.targets.sky;

/**
 * What the map says about a target.
 *
 * @param position right ascension and declination as people write them; now, when it moves
 */
public record SkyPoint(long id, String name, String type, String position, String constellation) {}
