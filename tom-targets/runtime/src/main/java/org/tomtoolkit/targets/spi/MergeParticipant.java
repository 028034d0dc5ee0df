package org.tomtoolkit.targets.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an app keeps for targets, when two targets are merged into one: moves it to the one that stays, and back when the
 * merge is undone. Contributed as a CDI bean. An app whose rows point to targets needs one, or its rows are deleted with the
 * target that goes.
 *
 * @since 1.0
 */
public interface MergeParticipant {

    /** Name of its part in the record of a merge, lower-case kebab, distinct in the site; never changes. */
    String id();

    /** The entities it moves. */
    Set<Class<?>> entities();

    /**
     * What would move, for people: one text per kind, e.g. {@code 3 observation records}. Reads only.
     *
     * @param fromId the target that would go
     * @param toId the target that would stay
     */
    List<String> preview(long fromId, long toId);

    /**
     * Moves everything, in the transaction of the merge. Throwing undoes the whole merge.
     *
     * @return what {@link #undo} needs, at most some hundred kilobytes; {@code ""} when there was nothing
     */
    String move(long fromId, long toId);

    /**
     * Why the merge cannot be undone any more, in a sentence. Reads only.
     *
     * @param note what {@link #move} answered
     */
    default Optional<String> obstacle(long fromId, long toId, String note) {
        return Optional.empty();
    }

    /**
     * Moves back what is still there, in the transaction that undoes the merge.
     *
     * @param fromId the target that is back
     * @param toId the target that had taken it in
     * @param note what {@link #move} answered, not empty
     */
    void undo(long fromId, long toId, String note);
}
