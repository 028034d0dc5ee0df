package org.tomtoolkit.targets.merge;

import static org.tomtoolkit.targets.TargetField.DEC;
import static org.tomtoolkit.targets.TargetField.DISTANCE;
import static org.tomtoolkit.targets.TargetField.DISTANCE_ERR;
import static org.tomtoolkit.targets.TargetField.EPHEMERIS_EPOCH;
import static org.tomtoolkit.targets.TargetField.EPHEMERIS_EPOCH_ERR;
import static org.tomtoolkit.targets.TargetField.EPHEMERIS_PERIOD;
import static org.tomtoolkit.targets.TargetField.EPHEMERIS_PERIOD_ERR;
import static org.tomtoolkit.targets.TargetField.EPOCH;
import static org.tomtoolkit.targets.TargetField.GALACTIC_LAT;
import static org.tomtoolkit.targets.TargetField.GALACTIC_LNG;
import static org.tomtoolkit.targets.TargetField.PM_DEC;
import static org.tomtoolkit.targets.TargetField.PM_RA;
import static org.tomtoolkit.targets.TargetField.RA;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.TargetType;

/**
 * Which numbers the target that stays takes over: those it lacks. Numbers that mean something together only, such as
 * orbital elements or a position and its epoch, are completed only when those it has are the other's too.
 */
final class MergedFields {

    private static final List<Set<TargetField>> TOGETHER = List.of(
            EnumSet.of(RA, DEC, EPOCH),
            EnumSet.of(PM_RA, PM_DEC),
            EnumSet.of(GALACTIC_LNG, GALACTIC_LAT),
            EnumSet.of(DISTANCE, DISTANCE_ERR),
            EnumSet.of(EPHEMERIS_PERIOD, EPHEMERIS_PERIOD_ERR),
            EnumSet.of(EPHEMERIS_EPOCH, EPHEMERIS_EPOCH_ERR),
            EnumSet.copyOf(TargetField.Group.ORBIT.fields()),
            EnumSet.copyOf(TargetField.Group.BRIGHTNESS.fields()));

    private MergedFields() {}

    /** Fields of the second target that the first takes over, in the order of the fields. */
    static List<TargetField> taken(Target kept, Target other) {
        List<TargetField> taken = new ArrayList<>();
        for (TargetField field : TargetField.values()) {
            boolean missing = field.get(kept) == null && field.get(other) != null;
            if (missing && isOfKind(field, kept.getType()) && fits(field, kept, other)) {
                taken.add(field);
            }
        }
        return taken;
    }

    private static boolean isOfKind(TargetField field, TargetType type) {
        TargetType owner = field.group().type();
        return owner == null || owner == type;
    }

    private static boolean fits(TargetField field, Target kept, Target other) {
        if (field.group() == TargetField.Group.ORBIT && kept.getScheme() != other.getScheme()) {
            return false;
        }
        return TOGETHER.stream()
                .filter(set -> set.contains(field))
                .flatMap(Set::stream)
                .allMatch(each -> each.get(kept) == null || each.get(kept).equals(each.get(other)));
    }
}
