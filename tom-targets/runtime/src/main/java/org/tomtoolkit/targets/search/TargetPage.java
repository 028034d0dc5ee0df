package org.tomtoolkit.targets.search;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next where the next page begins, null on the last
 * @param previous where the page before ends, null on the first
 * @since 1.0
 */
public record TargetPage(List<TargetRow> rows, String next, String previous) {}
