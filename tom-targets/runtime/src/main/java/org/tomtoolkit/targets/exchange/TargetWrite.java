package org.tomtoolkit.targets.exchange;

import java.util.List;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.match.Neighbour;

/**
 * One of several changes.
 *
 * @param id of the target to change, null for a new one
 * @since 1.0
 */
public record TargetWrite(Long id, TargetDraft draft) {

    /** What became of it. */
    public enum Status {
        CREATED,
        UPDATED,
        REFUSED
    }

    /**
     * What became of it.
     *
     * @param id of the target; null when it was refused, or would have been made in a trial
     * @param errors why it was refused
     * @param notes what to look at although it was saved: another target close by
     */
    public record Result(Status status, Long id, FieldErrors errors, List<String> notes) {

        static Result refused(String text) {
            return refused(new FieldErrors().add(text));
        }

        static Result refused(FieldErrors errors) {
            return new Result(Status.REFUSED, null, errors, List.of());
        }

        static Result of(Status status, Long id, Targets.Outcome outcome) {
            return outcome.errors().isEmpty()
                    ? new Result(
                            status,
                            id,
                            outcome.errors(),
                            outcome.neighbours().stream().map(Result::note).toList())
                    : refused(outcome.errors());
        }

        private static String note(Neighbour near) {
            return "Only " + near.separationText() + " from “" + near.name() + "”: perhaps the same object.";
        }
    }
}
