package org.tomtoolkit.targets.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.core.sky.Angles;
import org.tomtoolkit.targets.TargetType;

/**
 * A target as lists show it.
 *
 * @param fromCenter place in the order from the centre of a circle outwards, null when none was asked for
 * @param raDeg null when it has no fixed position
 * @since 1.0
 */
public record TargetRow(
        Long id,
        String name,
        String nameKey,
        TargetType type,
        Visibility visibility,
        Double raDeg,
        Double decDeg,
        Instant created,
        Double fromCenter) {

    TargetRow(
            Long id,
            String name,
            String nameKey,
            TargetType type,
            Visibility visibility,
            Double raDeg,
            Double decDeg,
            Instant created) {
        this(id, name, nameKey, type, visibility, raDeg, decDeg, created, null);
    }

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    /** Angle from the centre of the circle that was asked for, as text; {@code ""} without one. */
    public String distance() {
        return fromCenter == null ? "" : SearchText.size(SkyCone.degrees(fromCenter));
    }

    /** Hours, minutes, seconds; {@code ""} without a position. */
    public String ra() {
        return raDeg == null ? "" : Angles.formatHms(raDeg, 2);
    }

    /** Degrees, minutes, seconds; {@code ""} without a position. */
    public String dec() {
        return decDeg == null ? "" : Angles.formatDms(decDeg, 1);
    }

    /** When it was created, to the minute, UTC. */
    public String createdText() {
        return MINUTES.format(created);
    }

    /** Lower-case visibility, as the style sheet has it. */
    public String visibilityClass() {
        return visibility.name().toLowerCase(Locale.ROOT);
    }
}
