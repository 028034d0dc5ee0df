package org.tomtoolkit.dataproducts.measurement;

import java.util.Locale;
import java.util.OptionalDouble;

/** AB magnitudes of fluxes in jansky (Oke &amp; Gunn 1983): 23.9 − 2.5 log₁₀(f / µJy). */
final class AbMagnitude {

    /** Below this signal to noise a flux is a limit. */
    static final double MIN_SIGNAL_TO_NOISE = 3;

    private AbMagnitude() {}

    /** Microjansky in a unit, empty when it is another kind of unit. */
    static OptionalDouble microJansky(String unit) {
        return switch (unit == null ? "" : unit.strip().toLowerCase(Locale.ROOT)) {
            case "jy" -> OptionalDouble.of(1e6);
            case "mjy" -> OptionalDouble.of(1e3);
            case "ujy", "\u00b5jy", "\u03bcjy" -> OptionalDouble.of(1);
            case "njy" -> OptionalDouble.of(1e-3);
            default -> OptionalDouble.empty();
        };
    }

    static double of(double microJansky) {
        return 23.9 - 2.5 * Math.log10(microJansky);
    }

    /** Error of the magnitude for a flux and its error in the same unit. */
    static double error(double flux, double fluxError) {
        return 2.5 / Math.log(10) * fluxError / flux;
    }
}
