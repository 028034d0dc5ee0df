package org.tomtoolkit.dataproducts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One measurement of brightness: a magnitude, an upper limit, a flux, or a flux with one of the others.
 *
 * <pre>{@code
 * PhotometryPoint.detection(60310.25, "g", 18.42, 0.03).at("ZTF", "").from("ALeRCE", "https://alerce.online/object/x")
 * }</pre>
 *
 * @param mjd when it was taken, Modified Julian Date, UTC
 * @param band filter, e.g. {@code g}, {@code ""} when unknown
 * @param magnitude apparent magnitude, null for a limit or a flux
 * @param error 1σ error of the magnitude, null when unknown
 * @param limit magnitude that would just have been seen, null for a detection
 * @param flux flux density in {@code unit}, or null
 * @param fluxError 1σ error of the flux, in {@code unit}, or null
 * @param unit unit of the flux, or the system of the magnitude, e.g. {@code AB}; {@code ""} when unknown
 * @param telescope {@code ""} when unknown
 * @param instrument {@code ""} when unknown
 * @param sourceName who says so: a broker, a survey, a person
 * @param sourceLocation where it was found, often a URL
 * @param extra anything else: text, numbers, booleans by name
 * @since 1.0
 */
public record PhotometryPoint(
        double mjd,
        String band,
        Double magnitude,
        Double error,
        Double limit,
        Double flux,
        Double fluxError,
        String unit,
        String telescope,
        String instrument,
        String sourceName,
        String sourceLocation,
        Map<String, Object> extra) {

    /** Earliest and latest date accepted, MJD; within what every database can store as an instant. */
    public static final double MIN_MJD = -313_000;

    public static final double MAX_MJD = 250_000;

    public PhotometryPoint {
        band = text(band);
        unit = text(unit);
        telescope = text(telescope);
        instrument = text(instrument);
        sourceName = text(sourceName);
        sourceLocation = text(sourceLocation);
        extra = extra == null ? Map.of() : new LinkedHashMap<>(extra);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** A magnitude; the error may be null. */
    public static PhotometryPoint detection(double mjd, String band, double magnitude, Double error) {
        return new PhotometryPoint(mjd, band, magnitude, error, null, null, null, "", "", "", "", "", Map.of());
    }

    /** Nothing seen down to this magnitude. */
    public static PhotometryPoint limit(double mjd, String band, double limit) {
        return new PhotometryPoint(mjd, band, null, null, limit, null, null, "", "", "", "", "", Map.of());
    }

    /** A flux in a unit; the error may be null. */
    public static PhotometryPoint flux(double mjd, String band, double flux, Double fluxError, String unit) {
        return new PhotometryPoint(mjd, band, null, null, null, flux, fluxError, unit, "", "", "", "", Map.of());
    }

    /** This point with what it was measured with. */
    public PhotometryPoint at(String newTelescope, String newInstrument) {
        return new PhotometryPoint(
                mjd,
                band,
                magnitude,
                error,
                limit,
                flux,
                fluxError,
                unit,
                newTelescope,
                newInstrument,
                sourceName,
                sourceLocation,
                extra);
    }

    /** This point with who says so and where. */
    public PhotometryPoint from(String newSourceName, String newSourceLocation) {
        return new PhotometryPoint(
                mjd,
                band,
                magnitude,
                error,
                limit,
                flux,
                fluxError,
                unit,
                telescope,
                instrument,
                newSourceName,
                newSourceLocation,
                extra);
    }

    /** This point with other extra values. */
    public PhotometryPoint withExtra(Map<String, Object> newExtra) {
        return new PhotometryPoint(
                mjd,
                band,
                magnitude,
                error,
                limit,
                flux,
                fluxError,
                unit,
                telescope,
                instrument,
                sourceName,
                sourceLocation,
                newExtra);
    }

    /** Why this point cannot be stored, or empty when it can. */
    public Optional<String> problem() {
        if (!(mjd >= MIN_MJD && mjd <= MAX_MJD)) {
            return Optional.of(
                    mjd > 1_000_000 && mjd < 3_000_000
                            ? mjd + " looks like a Julian Date where a Modified Julian Date is expected"
                            : mjd + " is not a Modified Julian Date");
        }
        if (magnitude == null && limit == null && flux == null) {
            return Optional.of("neither a magnitude nor a limit nor a flux");
        }
        return Stream.of(
                        magnitudeProblem("magnitude", magnitude),
                        magnitudeProblem("limit", limit),
                        errorProblem(error),
                        errorProblem(fluxError),
                        finiteProblem(flux),
                        lengthProblem("band", band, 50),
                        lengthProblem("unit", unit, 50),
                        lengthProblem("telescope", telescope, 100),
                        lengthProblem("instrument", instrument, 100),
                        lengthProblem("source name", sourceName, 100),
                        lengthProblem("source location", sourceLocation, 200))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> magnitudeProblem(String what, Double value) {
        return value == null || value >= -50 && value <= 50
                ? Optional.empty()
                : Optional.of("the " + what + " " + value + " is not a magnitude");
    }

    private static Optional<String> errorProblem(Double value) {
        return value == null || value >= 0 && Double.isFinite(value)
                ? Optional.empty()
                : Optional.of("the error " + value + " is not a positive number");
    }

    private static Optional<String> finiteProblem(Double value) {
        return value == null || Double.isFinite(value) ? Optional.empty() : Optional.of("the flux is not a number");
    }

    private static Optional<String> lengthProblem(String what, String value, int most) {
        return value.length() <= most
                ? Optional.empty()
                : Optional.of("the " + what + " is longer than " + most + " characters");
    }
}
