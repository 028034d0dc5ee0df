package org.tomtoolkit.targets.cone;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tomtoolkit.targets.extras.ExtraValue;

/**
 * The parameters of a Simple Cone Search (IVOA Recommendation 1.03), whose names are written in any case.
 *
 * @param raDeg right ascension of the centre, ICRS
 * @param decDeg declination of the centre, ICRS
 * @param radiusDeg 0 asks for the columns only
 * @param verbosity 1 to 3: how many columns
 * @param most rows at most, 0 asks for the columns only
 */
record ConeRequest(double raDeg, double decDeg, double radiusDeg, int verbosity, int most) {

    /** Rows of an answer when MAXREC asks for no number. */
    static final int USUAL = 10_000;

    /** Rows of an answer at most. */
    static final int LARGEST = 1_000_000;

    private static final int MEDIUM = 2;

    /**
     * @throws IllegalArgumentException with a text for the person
     */
    static ConeRequest of(MultivaluedMap<String, String> query) {
        MultivaluedMap<String, String> upper = new MultivaluedHashMap<>();
        query.forEach((name, values) -> values.forEach(value -> upper.add(name.toUpperCase(Locale.ROOT), value)));
        return new ConeRequest(
                required(upper, "RA", 0, 360),
                required(upper, "DEC", -90, 90),
                required(upper, "SR", 0, 180),
                whole(upper, "VERB", 1, 3).orElse(MEDIUM),
                whole(upper, "MAXREC", 0, Integer.MAX_VALUE)
                        .map(most -> Math.min(most, LARGEST))
                        .orElse(USUAL));
    }

    /** Whether only the columns are wanted. */
    boolean isColumnsOnly() {
        return radiusDeg == 0 || most == 0;
    }

    private static double required(MultivaluedMap<String, String> query, String name, double min, double max) {
        return number(query, name, min, max)
                .orElseThrow(() -> new IllegalArgumentException("The parameter " + name + " is missing."));
    }

    private static Optional<Integer> whole(MultivaluedMap<String, String> query, String name, int min, int max) {
        Optional<Double> number = number(query, name, min, max);
        if (number.isPresent() && number.get() != Math.rint(number.get())) {
            throw new IllegalArgumentException("The parameter " + name + " is a whole number.");
        }
        return number.map(Double::intValue);
    }

    private static Optional<Double> number(MultivaluedMap<String, String> query, String name, double min, double max) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.isEmpty() || values.get(0).isBlank()) {
            return Optional.empty();
        }
        Double value = ExtraValue.of(values.get(0)).number();
        if (value == null || value < min || value > max) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "The parameter %s is a number from %.0f to %.0f.", name, min, max));
        }
        return Optional.of(value);
    }
}
