package org.tomtoolkit.dataproducts.fits;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import nom.tam.fits.FitsException;
import nom.tam.fits.Header;
import nom.tam.fits.ImageHDU;
import org.tomtoolkit.dataproducts.SpectralUnits;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** A spectrum along the first axis of an image; of several rows and planes the first is the spectrum. */
final class ImageSpectrum {

    /** More rows than this are a picture, not extracted spectra. */
    private static final int MAX_ROWS = 200;

    private ImageSpectrum() {}

    static boolean hasPixels(ImageHDU hdu) throws FitsException {
        int[] axes = hdu.getAxes();
        return axes != null && axes.length > 0 && Arrays.stream(axes).allMatch(size -> size > 0);
    }

    /**
     * @throws UnreadableFileException when it is an image but no spectrum
     */
    static FitsSpectrum read(ImageHDU hdu, long fileBytes) throws FitsException, IOException {
        int[] axes = hdu.getAxes(); // slowest first
        int samples = axes[axes.length - 1];
        for (int i = 0; i < axes.length - 1; i++) {
            if (axes[i] > MAX_ROWS) {
                throw new UnreadableFileException("The image is a picture of " + samples + " × " + axes[axes.length - 2]
                        + " pixels. Upload an extracted spectrum, or choose the type 'FITS file'.");
            }
        }
        if (samples < 2 || samples > SpectrumData.MAX_SAMPLES) {
            throw new UnreadableFileException("A spectrum of " + samples + " samples cannot be read.");
        }
        SpectralAxis axis = SpectralAxis.of(hdu.getHeader());
        requirePixels(hdu, samples, fileBytes);
        int[] corner = new int[axes.length];
        int[] size = new int[axes.length];
        Arrays.fill(size, 1);
        size[axes.length - 1] = samples;
        SpectralUnits.Flux unit = SpectralUnits.flux(hdu.getHeader().getStringValue("BUNIT", ""));
        double[] flux = values(hdu.getTiler().getTile(corner, size), hdu.getHeader(), unit.factor());
        return new FitsSpectrum(axis.values(samples), flux, null, axis.unit(), unit.unit());
    }

    /** What lies behind the end of a file would be read as zeros. */
    private static void requirePixels(ImageHDU hdu, int samples, long fileBytes) throws EOFException {
        long bytes = (long) samples * Math.abs(hdu.getHeader().getIntValue("BITPIX")) / 8;
        if (hdu.getData().getFileOffset() + bytes > fileBytes) {
            throw new EOFException();
        }
    }

    /** Physical values: BZERO + BSCALE × stored, NaN where BLANK is stored. */
    private static double[] values(Object stored, Header header, double factor) {
        double scale = header.getDoubleValue("BSCALE", 1);
        double zero = header.getDoubleValue("BZERO", 0);
        boolean hasBlank = header.getIntValue("BITPIX") > 0 && header.containsKey("BLANK");
        double blank = header.getDoubleValue("BLANK", 0);
        double[] values = Numbers.of(stored);
        for (int i = 0; i < values.length; i++) {
            values[i] = hasBlank && values[i] == blank ? Double.NaN : (zero + scale * values[i]) * factor;
        }
        return values;
    }
}
