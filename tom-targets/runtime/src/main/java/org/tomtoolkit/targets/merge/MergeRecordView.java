package org.tomtoolkit.targets.merge;

import java.util.List;

/**
 * What the page of a merge shows.
 *
 * @param by who merged them, {@code ""} when nobody knows
 * @param time when, for people
 * @param obstacles why it cannot be undone
 * @param mayUndo whether the viewer is somebody who may
 */
public record MergeRecordView(TargetMerge merge, String by, String time, List<String> obstacles, boolean mayUndo) {}
