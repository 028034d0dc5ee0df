package org.tomtoolkit.targets.merge;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.match.Neighbour;

/**
 * What the page shows on which the second target is chosen.
 *
 * @param name what was entered
 * @param error why it does not do, {@code ""} when it does
 * @param near targets close by
 * @param done earlier merges into this target, newest first
 */
public record MergeChoice(Target target, String name, String error, List<Neighbour> near, List<TargetMerge> done) {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /** A time for people. */
    public String time(Instant instant) {
        return MINUTES.format(instant);
    }
}
