package org.tomtoolkit.dataproducts.fits;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import nom.tam.fits.BasicHDU;
import nom.tam.fits.BinaryTableHDU;
import nom.tam.fits.Fits;
import nom.tam.fits.FitsException;
import nom.tam.fits.Header;
import nom.tam.fits.ImageHDU;
import nom.tam.image.compression.hdu.CompressedImageHDU;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.dataproducts.DataProductTypes;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.dataproducts.spi.DataFile;
import org.tomtoolkit.dataproducts.spi.DataProcessor;
import org.tomtoolkit.dataproducts.spi.MeasurementSink;
import org.tomtoolkit.dataproducts.spi.ProcessorInput;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** The first spectrum of a FITS file. Only its pixels are read, however large the file is. */
@PluginId("spectrum-fits")
public class FitsSpectrumProcessor implements DataProcessor {

    private static final Logger LOG = Logger.getLogger(FitsSpectrumProcessor.class);
    private static final int MAX_UNITS = 100;
    private static final int BLOCK = 2880;
    private static final int MAX_HEADER_BLOCKS = 1000;

    @Override
    public String label() {
        return "Spectrum as a FITS image or table";
    }

    @Override
    public Set<String> types() {
        return Set.of(DataProductTypes.SPECTROSCOPY);
    }

    @Override
    public boolean accepts(DataFile file) {
        return file.isFits();
    }

    @Override
    public void process(ProcessorInput input, MeasurementSink sink) throws IOException {
        Path copy = Files.createTempFile("spectrum", ".fits");
        try {
            try (InputStream in = input.open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            requireHeader(copy);
            sink.spectrum(read(copy));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Without an END, the library would read the whole file as a header. */
    private static void requireHeader(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (int i = 0; i < MAX_HEADER_BLOCKS; i++) {
                byte[] block = in.readNBytes(BLOCK);
                for (int card = 0; card + 80 <= block.length; card += 80) {
                    if (new String(block, card, 8, java.nio.charset.StandardCharsets.US_ASCII).equals("END     ")) {
                        return;
                    }
                }
                if (block.length < BLOCK) {
                    break;
                }
            }
        }
        throw new UnreadableFileException("The FITS header has no end: the file is damaged or cut off.");
    }

    private static SpectrumData read(Path file) throws IOException {
        try (Fits fits = new Fits(file.toFile())) {
            return firstSpectrum(fits, Files.size(file));
        } catch (UnreadableFileException e) {
            throw e;
        } catch (EOFException | RuntimeException e) {
            LOG.debugf(e, "Not readable as FITS");
            throw new UnreadableFileException("The FITS file is damaged or cut off.");
        }
    }

    private static SpectrumData firstSpectrum(Fits fits, long fileBytes) throws FitsException, IOException {
        Header primary = null;
        UnreadableFileException why = null;
        for (int i = 0; i < MAX_UNITS; i++) {
            BasicHDU<?> hdu = fits.readHDU();
            if (hdu == null) {
                break;
            }
            primary = primary == null ? hdu.getHeader() : primary;
            try {
                FitsSpectrum spectrum = spectrumIn(hdu, fileBytes);
                if (spectrum != null) {
                    return described(spectrum, hdu.getHeader(), primary);
                }
            } catch (UnreadableFileException e) {
                why = why == null ? e : why;
            }
        }
        throw why != null
                ? why
                : new UnreadableFileException("There is neither an image with a spectrum nor a table with the columns"
                        + " WAVELENGTH and FLUX in the FITS file.");
    }

    private static FitsSpectrum spectrumIn(BasicHDU<?> hdu, long fileBytes) throws FitsException, IOException {
        if (hdu instanceof CompressedImageHDU) {
            throw new UnreadableFileException("The image is compressed with fpack. Unpack it with funpack first.");
        }
        if (hdu instanceof ImageHDU image && ImageSpectrum.hasPixels(image)) {
            return ImageSpectrum.read(image, fileBytes);
        }
        if (hdu instanceof BinaryTableHDU table && TableSpectrum.hasColumns(table)) {
            return TableSpectrum.read(table);
        }
        return null;
    }

    private static SpectrumData described(FitsSpectrum spectrum, Header own, Header primary) {
        double mjd = FitsDate.mjd(own);
        return new SpectrumData(
                Double.isNaN(mjd) ? FitsDate.mjd(primary) : mjd,
                spectrum.wavelength(),
                spectrum.flux(),
                spectrum.error(),
                spectrum.wavelengthUnit(),
                spectrum.fluxUnit(),
                text(own, primary, "TELESCOP"),
                text(own, primary, "INSTRUME"),
                "",
                "",
                "",
                null);
    }

    private static String text(Header own, Header primary, String key) {
        return own.getStringValue(key, primary.getStringValue(key, ""));
    }
}
