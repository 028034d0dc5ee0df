package org.tomtoolkit.common.comment;

import java.util.List;

/**
 * The comments on one object.
 *
 * @param mayWrite whether the viewer may add one
 * @since 1.0
 */
public record CommentThread(String kind, long objectId, List<CommentView> comments, boolean mayWrite) {}
