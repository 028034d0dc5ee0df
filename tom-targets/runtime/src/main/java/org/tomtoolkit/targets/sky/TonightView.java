package org.tomtoolkit.targets.sky;

import java.util.List;

/**
 * The table of this night.
 *
 * @param time for which it is, UTC
 * @param moon where the Moon is, in words
 */
public record TonightView(String time, String moon, List<Tonight.Line> lines) {}
