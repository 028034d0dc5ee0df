package org.tomtoolkit.dataproducts.fits;

import java.util.Locale;
import nom.tam.fits.Header;
import org.tomtoolkit.dataproducts.SpectralUnits;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/**
 * Wavelengths along the first axis of an image, from its header: linear, logarithmic as IRAF writes it ({@code
 * DC-FLAG = 1}, powers of ten) or as FITS Paper III (Greisen et al. 2006, A&amp;A 446, 747) defines it ({@code WAVE-LOG}).
 *
 * @param start value at the reference pixel
 * @param referencePixel counted from 1
 * @param step per pixel
 * @param unit unit of the wavelengths
 */
record SpectralAxis(Scale scale, double start, double referencePixel, double step, String unit) {

    enum Scale {
        LINEAR,
        POWER_OF_TEN,
        WAVE_LOG
    }

    /**
     * @throws UnreadableFileException when the first axis is no wavelength
     */
    static SpectralAxis of(Header header) {
        String type = header.getStringValue("CTYPE1", "").strip().toUpperCase(Locale.ROOT);
        if (!type.matches("|LINEAR|LAMBDA.*|WAVE.*|AWAV.*|LOG-?LINEAR|ANGSTROM.*|SPECTRUM")) {
            throw new UnreadableFileException(
                    "The first axis of the image is '" + type + "': only wavelengths can be read.");
        }
        if (header.getStringValue("CTYPE2", "").toUpperCase(Locale.ROOT).startsWith("MULTISPE")
                || type.endsWith("-TAB")) {
            throw new UnreadableFileException("The wavelengths are in a form (" + (type.isEmpty() ? "multispec" : type)
                    + ") that cannot be read. Convert the spectrum to a linear axis.");
        }
        boolean described = header.containsKey("CD1_1") || header.containsKey("CDELT1");
        if (!described || !header.containsKey("CRVAL1")) {
            throw new UnreadableFileException(
                    "There is no wavelength calibration: CRVAL1 and CD1_1 or CDELT1 are missing.");
        }
        return new SpectralAxis(
                scale(header, type),
                header.getDoubleValue("CRVAL1"),
                header.getDoubleValue("CRPIX1", 1),
                step(header),
                unit(header));
    }

    private static Scale scale(Header header, String type) {
        if (type.endsWith("-LOG")) {
            return Scale.WAVE_LOG;
        }
        return header.getIntValue("DC-FLAG", 0) == 1 ? Scale.POWER_OF_TEN : Scale.LINEAR;
    }

    private static double step(Header header) {
        double step = header.containsKey("CD1_1")
                ? header.getDoubleValue("CD1_1")
                : header.getDoubleValue("CDELT1") * header.getDoubleValue("PC1_1", 1);
        if (step == 0 || !Double.isFinite(step)) {
            throw new UnreadableFileException("The step of the wavelengths is " + step + ".");
        }
        return step;
    }

    private static String unit(Header header) {
        String unit = header.getStringValue("CUNIT1", "").strip();
        // IRAF tasks leave 'deg' here, which no wavelength can be
        return SpectralUnits.wavelength(unit.equalsIgnoreCase("deg") ? "" : unit)
                .orElseThrow(() -> new UnreadableFileException("The wavelength unit '" + unit
                        + "' is not known. Known: " + SpectralUnits.KNOWN_WAVELENGTH_UNITS + "."));
    }

    /** Wavelength at a pixel, counted from 1. */
    double at(double pixel) {
        double world = step * (pixel - referencePixel);
        return switch (scale) {
            case LINEAR -> start + world;
            case POWER_OF_TEN -> Math.pow(10, start + world);
            case WAVE_LOG -> start * Math.exp(world / start);
        };
    }

    /** Wavelengths of the first pixels. */
    double[] values(int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = at(i + 1);
        }
        return values;
    }
}
