package org.tomtoolkit.dataproducts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units of spectra as files write them, in the form that is stored.
 *
 * @since 1.0
 */
public final class SpectralUnits {

    /** What {@link #wavelength} understands, for messages. */
    public static final String KNOWN_WAVELENGTH_UNITS = "Angstrom, nm, um, m";

    /**
     * A unit of flux without its factor.
     *
     * @param factor what fluxes are multiplied with to be in {@code unit}
     */
    public record Flux(double factor, String unit) {}

    private static final Pattern FACTOR = Pattern.compile(
            "^\\s*(?:10\\s*(?:\\*\\*|\\^)\\s*\\(?\\s*([+-]?\\d+)\\s*\\)?|([+-]?\\d*\\.?\\d+(?:[eE][+-]?\\d+)?))"
                    + "\\s*\\*?\\s*(.*)$");

    private static final Pattern TOKEN = Pattern.compile("([\\p{L}]+)([+-]?\\d{1,3})?|[/()]");

    private SpectralUnits() {}

    /** The unit in its stored form; Ångströms for an empty text; empty for a unit that is no length. */
    public static Optional<String> wavelength(String text) {
        String unit = text == null ? "" : text.strip();
        return switch (unit) {
            case "m", "meter", "metre" -> Optional.of("m");
            case "", "\u00c5", "\u212b", "A" -> Optional.of(SpectrumData.ANGSTROM);
            default ->
                switch (unit.toLowerCase(Locale.ROOT)) {
                    case "angstrom", "angstroms", "ang", "aa", "0.1 nm" -> Optional.of(SpectrumData.ANGSTROM);
                    case "nm", "nanometer", "nanometers", "nanometre" -> Optional.of("nm");
                    case "um", "\u00b5m", "\u03bcm", "micron", "microns", "micrometer" -> Optional.of("um");
                    default -> Optional.empty();
                };
        };
    }

    /**
     * The unit with its factor taken out ({@code 1e-17 erg/cm^2/s/Ang}); erg cm⁻² s⁻¹ Å⁻¹ for an empty text, as is when
     * it is another one.
     */
    public static Flux flux(String text) {
        String unit = text == null ? "" : text.strip();
        double factor = 1;
        Matcher matcher = FACTOR.matcher(unit);
        if (matcher.matches() && !matcher.group(3).isBlank()) {
            factor = matcher.group(1) != null
                    ? Double.parseDouble("1e" + matcher.group(1))
                    : Double.parseDouble(matcher.group(2));
            unit = matcher.group(3).strip();
        }
        return new Flux(factor, isFluxDensity(unit) ? SpectrumData.FLUX_DENSITY : unit);
    }

    /** Whether it is one of the many spellings of erg per square centimetre, second and Ångström. */
    private static boolean isFluxDensity(String unit) {
        return unit.isEmpty() || powers(unit).equals(Map.of("erg", 1, "cm", -2, "s", -1, "angstrom", -1));
    }

    /** Powers by base unit of {@code erg / (Angstrom s cm2)}, {@code erg/cm^2/s/A}, {@code erg cm**(-2) s**(-1) …}. */
    private static Map<String, Integer> powers(String unit) {
        String plain =
                unit.toLowerCase(Locale.ROOT).replace("**", "").replace("^", "").replaceAll("\\(([+-]?\\d+)\\)", "$1");
        Map<String, Integer> powers = new HashMap<>();
        boolean below = false;
        boolean inParentheses = false;
        Matcher token = TOKEN.matcher(plain);
        while (token.find()) {
            switch (token.group()) {
                case "/" -> below = true;
                case "(" -> inParentheses = true;
                case ")" -> {
                    inParentheses = false;
                    below = false;
                }
                default -> {
                    int power = token.group(2) == null ? 1 : Integer.parseInt(token.group(2));
                    powers.merge(base(token.group(1)), below ? -power : power, Integer::sum);
                    below = below && inParentheses;
                }
            }
        }
        return powers;
    }

    private static String base(String name) {
        return switch (name) {
            case "ergs" -> "erg";
            case "sec", "second" -> "s";
            case "a", "aa", "ang", "angstroms", "\u00e5" -> "angstrom";
            default -> name;
        };
    }
}
