package org.tomtoolkit.targets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldType;

/**
 * The numbers that describe a target, in the order of files and of the API. The wire name is also the name of the input
 * in forms and of the column in CSV files.
 *
 * @since 1.0
 */
public enum TargetField {
    RA("ra", "Right ascension", "deg", Group.POSITION, Target::getRa, Target::setRa),
    DEC("dec", "Declination", "deg", Group.POSITION, Target::getDec, Target::setDec),
    EPOCH("epoch", "Epoch", "yr", Group.POSITION, Target::getEpoch, Target::setEpoch, 1000.0, 2100.0),
    PARALLAX("parallax", "Parallax", "mas", Group.DISTANCE, Target::getParallax, Target::setParallax),
    PM_RA("pm_ra", "Proper motion (RA)", "mas/yr", Group.POSITION, Target::getPmRa, Target::setPmRa),
    PM_DEC("pm_dec", "Proper motion (Dec)", "mas/yr", Group.POSITION, Target::getPmDec, Target::setPmDec),
    GALACTIC_LNG(
            "galactic_lng",
            "Galactic longitude",
            "deg",
            Group.POSITION,
            Target::getGalacticLng,
            Target::setGalacticLng,
            -180.0,
            360.0),
    GALACTIC_LAT(
            "galactic_lat",
            "Galactic latitude",
            "deg",
            Group.POSITION,
            Target::getGalacticLat,
            Target::setGalacticLat,
            -90.0,
            90.0),
    DISTANCE("distance", "Distance", "pc", Group.DISTANCE, Target::getDistance, Target::setDistance, 0.0, null),
    DISTANCE_ERR(
            "distance_err",
            "Distance error",
            "pc",
            Group.DISTANCE,
            Target::getDistanceErr,
            Target::setDistanceErr,
            0.0,
            null),
    EPOCH_OF_ELEMENTS(
            "epoch_of_elements",
            "Epoch of elements",
            "MJD",
            Group.ORBIT,
            Target::getEpochOfElements,
            Target::setEpochOfElements,
            0.0,
            100_000.0),
    MEAN_ANOMALY("mean_anomaly", "Mean anomaly", "deg", Group.ORBIT, Target::getMeanAnomaly, Target::setMeanAnomaly),
    ARG_OF_PERIHELION(
            "arg_of_perihelion",
            "Argument of perihelion",
            "deg",
            Group.ORBIT,
            Target::getArgOfPerihelion,
            Target::setArgOfPerihelion),
    ECCENTRICITY(
            "eccentricity",
            "Eccentricity",
            null,
            Group.ORBIT,
            Target::getEccentricity,
            Target::setEccentricity,
            0.0,
            null),
    LNG_ASC_NODE(
            "lng_asc_node",
            "Longitude of the ascending node",
            "deg",
            Group.ORBIT,
            Target::getLngAscNode,
            Target::setLngAscNode),
    INCLINATION(
            "inclination",
            "Inclination",
            "deg",
            Group.ORBIT,
            Target::getInclination,
            Target::setInclination,
            0.0,
            180.0),
    MEAN_DAILY_MOTION(
            "mean_daily_motion",
            "Mean daily motion",
            "deg/d",
            Group.ORBIT,
            Target::getMeanDailyMotion,
            Target::setMeanDailyMotion),
    SEMIMAJOR_AXIS(
            "semimajor_axis", "Semimajor axis", "au", Group.ORBIT, Target::getSemimajorAxis, Target::setSemimajorAxis),
    EPOCH_OF_PERIHELION(
            "epoch_of_perihelion",
            "Epoch of perihelion",
            "MJD",
            Group.ORBIT,
            Target::getEpochOfPerihelion,
            Target::setEpochOfPerihelion,
            0.0,
            100_000.0),
    EPHEMERIS_PERIOD(
            "ephemeris_period",
            "Period",
            "d",
            Group.EPHEMERIS,
            Target::getEphemerisPeriod,
            Target::setEphemerisPeriod,
            0.0,
            null),
    EPHEMERIS_PERIOD_ERR(
            "ephemeris_period_err",
            "Period error",
            "d",
            Group.EPHEMERIS,
            Target::getEphemerisPeriodErr,
            Target::setEphemerisPeriodErr,
            0.0,
            null),
    EPHEMERIS_EPOCH(
            "ephemeris_epoch",
            "Epoch of the period",
            "d",
            Group.EPHEMERIS,
            Target::getEphemerisEpoch,
            Target::setEphemerisEpoch),
    EPHEMERIS_EPOCH_ERR(
            "ephemeris_epoch_err",
            "Error of that epoch",
            "d",
            Group.EPHEMERIS,
            Target::getEphemerisEpochErr,
            Target::setEphemerisEpochErr,
            0.0,
            null),
    PERIHDIST(
            "perihdist",
            "Perihelion distance",
            "au",
            Group.ORBIT,
            Target::getPerihdist,
            Target::setPerihdist,
            0.0,
            null),
    ABS_MAG("abs_mag", "Absolute magnitude", "mag", Group.BRIGHTNESS, Target::getAbsMag, Target::setAbsMag),
    SLOPE("slope", "Slope parameter", "mag", Group.BRIGHTNESS, Target::getSlope, Target::setSlope);

    /** Heading under which fields stand together, and the kind of target whose form has them; null for both kinds. */
    public enum Group {
        POSITION("Position and motion", TargetType.SIDEREAL),
        DISTANCE("Distance", null),
        ORBIT("Orbit", TargetType.NON_SIDEREAL),
        BRIGHTNESS("Brightness", TargetType.NON_SIDEREAL),
        EPHEMERIS("Ephemeris", TargetType.NON_SIDEREAL);

        private final String heading;
        private final TargetType type;

        Group(String heading, TargetType type) {
            this.heading = heading;
            this.type = type;
        }

        public String heading() {
            return heading;
        }

        public TargetType type() {
            return type;
        }

        /** Fields under this heading, in order. */
        public List<TargetField> fields() {
            return Arrays.stream(TargetField.values())
                    .filter(field -> field.group == this)
                    .toList();
        }
    }

    private final String wireName;
    private final String label;
    private final String unit;
    private final Group group;
    private final Function<Target, Double> getter;
    private final BiConsumer<Target, Double> setter;
    private final Double min;
    private final Double max;

    TargetField(
            String wireName,
            String label,
            String unit,
            Group group,
            Function<Target, Double> getter,
            BiConsumer<Target, Double> setter) {
        this(wireName, label, unit, group, getter, setter, null, null);
    }

    TargetField(
            String wireName,
            String label,
            String unit,
            Group group,
            Function<Target, Double> getter,
            BiConsumer<Target, Double> setter,
            Double min,
            Double max) {
        this.wireName = wireName;
        this.label = label;
        this.unit = unit;
        this.group = group;
        this.getter = getter;
        this.setter = setter;
        this.min = min;
        this.max = max;
    }

    public String wireName() {
        return wireName;
    }

    /** Name of the attribute of {@link Target}, for queries, e.g. {@code pmRa}. */
    public String attribute() {
        StringBuilder name = new StringBuilder();
        for (String word : wireName.split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    public String label() {
        return label;
    }

    /** Unit for people, null for a pure number. */
    public String unit() {
        return unit;
    }

    public Group group() {
        return group;
    }

    public Double get(Target target) {
        return getter.apply(target);
    }

    public void set(Target target, Double value) {
        setter.accept(target, value);
    }

    public static Optional<TargetField> ofWireName(String name) {
        return Arrays.stream(values()).filter(f -> f.wireName.equals(name)).findFirst();
    }

    /** Fields that a target of this kind must have. */
    public static List<TargetField> required(TargetType type) {
        return TargetRules.required(type);
    }

    /** Fields that elements of this scheme must have besides. */
    public static List<TargetField> required(OrbitScheme scheme) {
        return TargetRules.required(scheme);
    }

    /** Whether a plain number is taken as it is; others may be taken too, see {@link #formField}. */
    boolean isWithinLimits(double value) {
        return switch (this) {
            case RA -> value >= 0 && value < 360;
            case DEC -> value >= -90 && value <= 90;
            default -> (min == null || value >= min) && (max == null || value <= max);
        };
    }

    /** The field as part of a form: what it accepts and how it is called. */
    public Field formField() {
        Field field = Field.of(wireName, fieldType()).label(label);
        if (fieldType() == FieldType.DECIMAL) {
            field = field.unit(unit);
        } else {
            field = field.placeholder(this == RA ? "13:29:52.7 or 202.4696" : "+47:11:42 or 47.195");
        }
        field = min == null ? field : field.min(min);
        return max == null ? field : field.max(max);
    }

    private FieldType fieldType() {
        return switch (this) {
            case RA -> FieldType.RIGHT_ASCENSION;
            case DEC -> FieldType.DECLINATION;
            default -> FieldType.DECIMAL;
        };
    }
}
