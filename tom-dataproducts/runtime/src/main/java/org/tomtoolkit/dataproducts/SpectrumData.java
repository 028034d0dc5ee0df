package org.tomtoolkit.dataproducts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One spectrum: flux over wavelength.
 *
 * @param mjd when it was taken, Modified Julian Date, UTC; {@link #UNDATED} when unknown: the time of storing is taken
 * @param wavelength at least one value, in {@code wavelengthUnit}
 * @param flux as many values as {@code wavelength}, in {@code fluxUnit}; NaN where there is none
 * @param error 1σ error of the flux, as many values, or null
 * @param wavelengthUnit e.g. {@code Angstrom}, {@code nm}
 * @param fluxUnit e.g. {@code erg / (Angstrom s cm2)}
 * @param telescope {@code ""} when unknown
 * @param instrument {@code ""} when unknown
 * @param facility name of the facility, {@code ""} when unknown
 * @param sourceName who says so: a broker, a survey, a person
 * @param sourceLocation where it was found, often a URL
 * @param extra anything else: text, numbers, booleans by name
 * @since 1.0
 */
public record SpectrumData(
        double mjd,
        double[] wavelength,
        double[] flux,
        double[] error,
        String wavelengthUnit,
        String fluxUnit,
        String telescope,
        String instrument,
        String facility,
        String sourceName,
        String sourceLocation,
        Map<String, Object> extra) {

    /** Longest spectrum accepted, in samples. */
    public static final int MAX_SAMPLES = 1_000_000;

    /** In place of a date that is not known. */
    public static final double UNDATED = Double.NaN;

    /** Units when nothing is said. */
    public static final String ANGSTROM = "Angstrom";

    public static final String FLUX_DENSITY = "erg / (Angstrom s cm2)";

    public SpectrumData {
        wavelengthUnit = text(wavelengthUnit);
        fluxUnit = text(fluxUnit);
        telescope = text(telescope);
        instrument = text(instrument);
        facility = text(facility);
        sourceName = text(sourceName);
        sourceLocation = text(sourceLocation);
        extra = extra == null ? Map.of() : new LinkedHashMap<>(extra);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** A spectrum in the units that {@link #ANGSTROM} and {@link #FLUX_DENSITY} name. */
    public static SpectrumData of(double mjd, double[] wavelength, double[] flux) {
        return new SpectrumData(mjd, wavelength, flux, null, ANGSTROM, FLUX_DENSITY, "", "", "", "", "", Map.of());
    }

    /** This spectrum with who says so and where. */
    public SpectrumData from(String newSourceName, String newSourceLocation) {
        return new SpectrumData(
                mjd,
                wavelength,
                flux,
                error,
                wavelengthUnit,
                fluxUnit,
                telescope,
                instrument,
                facility,
                newSourceName,
                newSourceLocation,
                extra);
    }

    public boolean isUndated() {
        return Double.isNaN(mjd);
    }

    /** This spectrum taken at another time, Modified Julian Date, UTC. */
    public SpectrumData on(double newMjd) {
        return new SpectrumData(
                newMjd,
                wavelength,
                flux,
                error,
                wavelengthUnit,
                fluxUnit,
                telescope,
                instrument,
                facility,
                sourceName,
                sourceLocation,
                extra);
    }

    /** This spectrum with other extra values. */
    public SpectrumData withExtra(Map<String, Object> newExtra) {
        return new SpectrumData(
                mjd,
                wavelength,
                flux,
                error,
                wavelengthUnit,
                fluxUnit,
                telescope,
                instrument,
                facility,
                sourceName,
                sourceLocation,
                newExtra);
    }

    /** Why this spectrum cannot be stored, or empty when it can. */
    public Optional<String> problem() {
        if (!isUndated() && !(mjd >= PhotometryPoint.MIN_MJD && mjd <= PhotometryPoint.MAX_MJD)) {
            return Optional.of(mjd + " is not a Modified Julian Date");
        }
        int samples = wavelength == null ? 0 : wavelength.length;
        if (samples == 0 || flux == null || flux.length != samples) {
            return Optional.of("a spectrum needs as many fluxes as wavelengths, and at least one");
        }
        if (samples > MAX_SAMPLES) {
            return Optional.of("more than " + MAX_SAMPLES + " samples in one spectrum");
        }
        if (error != null && error.length != samples) {
            return Optional.of("there must be as many errors as wavelengths, or none");
        }
        for (double value : wavelength) {
            if (!Double.isFinite(value)) {
                return Optional.of("a wavelength is not a number");
            }
        }
        boolean tooLong = wavelengthUnit.length() > 50
                || fluxUnit.length() > 100
                || telescope.length() > 100
                || instrument.length() > 100
                || facility.length() > 100
                || sourceName.length() > 100
                || sourceLocation.length() > 200;
        return tooLong ? Optional.of("one of its texts is too long") : Optional.empty();
    }
}
