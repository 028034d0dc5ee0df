package org.tomtoolkit.targets.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.targets.TargetField;

/**
 * Units that numbers of a file may be in, and what they are in the unit of the field. Lengths by IAU 2012 B2 and 2015 B2, the
 * Julian year has 365.25 days.
 *
 * @since 1.0
 */
public final class FieldUnits {

    private static final double AU_M = 149_597_870_700.0;
    private static final double PC_M = AU_M * 648_000 / Math.PI;
    private static final BigDecimal MJD_ZERO = new BigDecimal("2400000.5");

    /** Units of one kind with the size of each. */
    private enum Kind {
        ANGLE("deg", 1.0, "arcmin", 1 / 60.0, "arcsec", 1 / 3600.0, "mas", 1 / 3.6e6, "rad", 180 / Math.PI, "h", 15.0),
        PARALLAX("mas", 1.0, "arcsec", 1000.0, "uas", 1e-3, "deg", 3.6e6),
        MOTION("mas/yr", 1.0, "arcsec/yr", 1000.0, "arcsec/cyr", 10.0, "mas/d", 365.25, "deg/yr", 3.6e6),
        DAILY("deg/d", 1.0, "arcsec/d", 1 / 3600.0, "arcsec/h", 24 / 3600.0, "rad/d", 180 / Math.PI),
        DISTANCE("pc", 1.0, "kpc", 1e3, "Mpc", 1e6, "ly", 9_460_730_472_580_800.0 / PC_M, "AU", AU_M / PC_M),
        ORBIT("au", 1.0, "km", 1000 / AU_M, "m", 1 / AU_M),
        TIME("d", 1.0, "h", 1 / 24.0, "min", 1 / 1440.0, "s", 1 / 86400.0, "yr", 365.25),
        DATE("MJD", 1.0, "JD", 1.0);

        private final Map<String, Double> sizes = new LinkedHashMap<>();

        Kind(Object... unitsAndSizes) {
            for (int i = 0; i < unitsAndSizes.length; i += 2) {
                sizes.put((String) unitsAndSizes[i], (Double) unitsAndSizes[i + 1]);
            }
        }
    }

    private static final Map<String, String> SPELLINGS = spellings();

    private FieldUnits() {}

    private static Map<String, String> spellings() {
        Map<String, String> other = new LinkedHashMap<>();
        List.of("degree", "degrees", "degr").forEach(text -> other.put(text, "deg"));
        List.of("hour", "hours", "hr", "hourangle", "h").forEach(text -> other.put(text, "h"));
        List.of("radian", "radians").forEach(text -> other.put(text, "rad"));
        List.of("\"", "asec", "as", "arcseconds").forEach(text -> other.put(text, "arcsec"));
        List.of("'", "arcminutes", "arcminute").forEach(text -> other.put(text, "arcmin"));
        List.of("milliarcsec", "marcsec", "milliarcsecond").forEach(text -> other.put(text, "mas"));
        List.of("microarcsec", "muas", "μas", "µas").forEach(text -> other.put(text, "uas"));
        List.of("day", "days").forEach(text -> other.put(text, "d"));
        List.of("year", "years", "a", "jyr").forEach(text -> other.put(text, "yr"));
        List.of("sec", "second", "seconds").forEach(text -> other.put(text, "s"));
        List.of("lyr", "lightyear").forEach(text -> other.put(text, "ly"));
        return other;
    }

    private static Kind kind(TargetField field) {
        return switch (field) {
            case PARALLAX -> Kind.PARALLAX;
            case PM_RA, PM_DEC -> Kind.MOTION;
            case MEAN_DAILY_MOTION -> Kind.DAILY;
            case DISTANCE, DISTANCE_ERR -> Kind.DISTANCE;
            case SEMIMAJOR_AXIS, PERIHDIST -> Kind.ORBIT;
            case EPHEMERIS_PERIOD, EPHEMERIS_PERIOD_ERR, EPHEMERIS_EPOCH_ERR -> Kind.TIME;
            case EPOCH_OF_ELEMENTS, EPOCH_OF_PERIHELION -> Kind.DATE;
            case EPOCH, EPHEMERIS_EPOCH, ECCENTRICITY, ABS_MAG, SLOPE -> null;
            default -> Kind.ANGLE;
        };
    }

    /** Ids of the units that numbers of this field may be in; the first is that of the field. None when there is no choice. */
    public static List<String> of(TargetField field) {
        Kind kind = kind(field);
        if (kind == null) {
            return List.of();
        }
        return kind.sizes.keySet().stream()
                .filter(unit -> !unit.equals("h") || kind != Kind.ANGLE || field == TargetField.RA)
                .toList();
    }

    /** The id for a unit as files write it, empty when the field cannot be in it. */
    public static Optional<String> parse(TargetField field, String written) {
        String plain = written.strip()
                .toLowerCase(Locale.ROOT)
                .replace("**", "^")
                .replace("^", "")
                .replaceAll("[ .*]*([a-zμµ\"']+)-1", "/$1")
                .replaceAll("\\s", "");
        StringBuilder unit = new StringBuilder();
        for (String part : plain.split("/")) {
            unit.append(unit.isEmpty() ? "" : "/").append(SPELLINGS.getOrDefault(part, part));
        }
        return of(field).stream()
                .filter(id -> id.equalsIgnoreCase(unit.toString()))
                .findFirst();
    }

    /** The text of a number in the unit of the field. What is no number comes back as it is, to be refused by the field. */
    static String converted(TargetField field, String unit, String text) {
        Kind kind = kind(field);
        if (kind == null
                || !kind.sizes.containsKey(unit)
                || unit.equals(of(field).get(0))) {
            return text;
        }
        try {
            if (unit.equals("JD")) {
                return new BigDecimal(text).subtract(MJD_ZERO).toPlainString();
            }
            double value = Double.parseDouble(text) * kind.sizes.get(unit);
            return Double.isFinite(value) ? Double.toString(value) : text;
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
