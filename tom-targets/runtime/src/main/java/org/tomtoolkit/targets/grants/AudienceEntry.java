package org.tomtoolkit.targets.grants;

/**
 * One way in which somebody has access to a target.
 *
 * @param who a name, or {@code Everyone}
 * @param kind {@code everyone}, {@code person} or {@code group}
 * @param may what they may do, in words
 * @param why where that comes from, in words
 * @since 1.0
 */
public record AudienceEntry(String who, String kind, String may, String why) {}
