package org.tomtoolkit.targets;

import static org.tomtoolkit.targets.TargetField.ARG_OF_PERIHELION;
import static org.tomtoolkit.targets.TargetField.DEC;
import static org.tomtoolkit.targets.TargetField.ECCENTRICITY;
import static org.tomtoolkit.targets.TargetField.EPOCH_OF_ELEMENTS;
import static org.tomtoolkit.targets.TargetField.EPOCH_OF_PERIHELION;
import static org.tomtoolkit.targets.TargetField.INCLINATION;
import static org.tomtoolkit.targets.TargetField.LNG_ASC_NODE;
import static org.tomtoolkit.targets.TargetField.MEAN_ANOMALY;
import static org.tomtoolkit.targets.TargetField.MEAN_DAILY_MOTION;
import static org.tomtoolkit.targets.TargetField.PERIHDIST;
import static org.tomtoolkit.targets.TargetField.RA;
import static org.tomtoolkit.targets.TargetField.SEMIMAJOR_AXIS;

import java.util.List;
import org.tomtoolkit.core.form.FieldErrors;

/** What belongs together in a target. Null is missing, zero is a value. */
final class TargetRules {

    private static final List<TargetField> SIDEREAL = List.of(RA, DEC);
    private static final List<TargetField> NON_SIDEREAL =
            List.of(EPOCH_OF_ELEMENTS, INCLINATION, LNG_ASC_NODE, ARG_OF_PERIHELION, ECCENTRICITY);
    /** Above this, elements without the perihelion lose their precision. */
    private static final double COMET_ECCENTRICITY = 0.9;

    private TargetRules() {}

    /** Fields that a target of this kind must have. */
    static List<TargetField> required(TargetType type) {
        return type == TargetType.SIDEREAL ? SIDEREAL : NON_SIDEREAL;
    }

    /** Fields that elements of this scheme must have besides. */
    static List<TargetField> required(OrbitScheme scheme) {
        return switch (scheme) {
            case MPC_COMET -> List.of(PERIHDIST, EPOCH_OF_PERIHELION);
            case MPC_MINOR_PLANET -> List.of(MEAN_ANOMALY, SEMIMAJOR_AXIS);
            case JPL_MAJOR_PLANET -> List.of(MEAN_DAILY_MOTION, MEAN_ANOMALY, SEMIMAJOR_AXIS);
        };
    }

    static void check(Target target, FieldErrors errors) {
        if (target.getName() == null && errors.at("name").isEmpty()) {
            errors.add("name", DraftReader.REQUIRED);
        }
        if (target.getType() == null) {
            if (errors.at("type").isEmpty()) {
                errors.add("type", DraftReader.REQUIRED);
            }
            return;
        }
        require(target, required(target.getType()), errors);
        if (target.getType() == TargetType.NON_SIDEREAL && target.getScheme() != null) {
            require(target, required(target.getScheme()), errors);
            orbit(target, errors);
        }
    }

    private static void require(Target target, List<TargetField> fields, FieldErrors errors) {
        for (TargetField field : fields) {
            boolean missing =
                    field.get(target) == null && errors.at(field.wireName()).isEmpty();
            if (missing) {
                errors.add(field.wireName(), DraftReader.REQUIRED);
            }
        }
    }

    private static void orbit(Target target, FieldErrors errors) {
        if (target.getScheme() == OrbitScheme.MPC_COMET) {
            requirePositive(target, PERIHDIST, errors);
            return;
        }
        Double eccentricity = target.getEccentricity();
        if (eccentricity != null && eccentricity > COMET_ECCENTRICITY) {
            errors.add(
                    ECCENTRICITY.wireName(),
                    "With an eccentricity above " + COMET_ECCENTRICITY + " use the scheme “"
                            + OrbitScheme.MPC_COMET.label() + "”, with distance and epoch of the perihelion.");
        }
        requirePositive(target, SEMIMAJOR_AXIS, errors);
        if (target.getScheme() == OrbitScheme.JPL_MAJOR_PLANET) {
            requirePositive(target, MEAN_DAILY_MOTION, errors);
        }
    }

    private static void requirePositive(Target target, TargetField field, FieldErrors errors) {
        Double value = field.get(target);
        if (value != null && value <= 0) {
            errors.add(field.wireName(), "Must be more than 0.");
        }
    }
}
