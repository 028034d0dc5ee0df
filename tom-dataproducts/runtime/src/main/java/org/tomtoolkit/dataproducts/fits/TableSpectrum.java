package org.tomtoolkit.dataproducts.fits;

import java.util.Locale;
import java.util.Set;
import nom.tam.fits.BinaryTableHDU;
import nom.tam.fits.FitsException;
import nom.tam.fits.Header;
import org.tomtoolkit.dataproducts.SpectralUnits;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** A spectrum in the columns of a binary table: a sample per row, or arrays in the first row. */
final class TableSpectrum {

    private static final long MAX_TABLE_BYTES = 64_000_000;
    private static final Set<String> WAVELENGTH = Set.of("wavelength", "wave", "lambda", "wavelen", "wl", "lam");
    private static final Set<String> LOG_WAVELENGTH = Set.of("loglam", "log_lambda", "loglambda", "log_wave");
    private static final Set<String> FLUX = Set.of("flux", "flux_density", "flux_calibrated", "flam", "f_lambda");
    private static final Set<String> ERROR = Set.of("error", "err", "flux_error", "fluxerr", "sigma", "flux_err");
    private static final Set<String> INVERSE_VARIANCE = Set.of("ivar", "flux_ivar");

    private TableSpectrum() {}

    static boolean hasColumns(BinaryTableHDU hdu) {
        return find(hdu, FLUX) >= 0 && (find(hdu, WAVELENGTH) >= 0 || find(hdu, LOG_WAVELENGTH) >= 0);
    }

    static FitsSpectrum read(BinaryTableHDU hdu) throws FitsException {
        Header header = hdu.getHeader();
        if (header.getLongValue("NAXIS1", 0) * header.getLongValue("NAXIS2", 0) > MAX_TABLE_BYTES) {
            throw new UnreadableFileException("The table is too large for a spectrum.");
        }
        int logColumn = find(hdu, LOG_WAVELENGTH);
        int waveColumn = find(hdu, WAVELENGTH);
        String waveUnit = unit(header, waveColumn);
        SpectralUnits.Flux unit = SpectralUnits.flux(unit(header, find(hdu, FLUX)));
        double[] wavelength = waveColumn >= 0 ? column(hdu, waveColumn) : powersOfTen(column(hdu, logColumn));
        double[] flux = scaled(column(hdu, find(hdu, FLUX)), unit.factor());
        return new FitsSpectrum(
                wavelength,
                flux,
                errors(hdu, unit.factor()),
                SpectralUnits.wavelength(waveColumn >= 0 ? waveUnit : "")
                        .orElseThrow(() -> new UnreadableFileException("The wavelength unit '" + waveUnit
                                + "' is not known. Known: " + SpectralUnits.KNOWN_WAVELENGTH_UNITS + ".")),
                unit.unit());
    }

    private static double[] errors(BinaryTableHDU hdu, double factor) throws FitsException {
        int error = find(hdu, ERROR);
        if (error >= 0) {
            return scaled(column(hdu, error), factor);
        }
        int variance = find(hdu, INVERSE_VARIANCE);
        if (variance < 0) {
            return null;
        }
        double[] values = column(hdu, variance);
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] > 0 ? factor / Math.sqrt(values[i]) : Double.NaN;
        }
        return values;
    }

    private static int find(BinaryTableHDU hdu, Set<String> names) {
        for (int i = 0; i < hdu.getNCols(); i++) {
            String name = hdu.getColumnName(i);
            if (name != null && names.contains(name.strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static String unit(Header header, int column) {
        return column < 0 ? "" : header.getStringValue("TUNIT" + (column + 1), "");
    }

    /** Physical values of a column: the samples of all rows, or of the first row when a row is a whole spectrum. */
    private static double[] column(BinaryTableHDU hdu, int column) throws FitsException {
        int rows = hdu.getNRows();
        double[] all = Numbers.of(hdu.getData().getFlattenedColumn(column));
        int perRow = rows == 0 ? 0 : all.length / rows;
        double[] stored = perRow > 1 ? java.util.Arrays.copyOf(all, perRow) : all;
        if (stored.length == 0 || stored.length > SpectrumData.MAX_SAMPLES) {
            throw new UnreadableFileException("A spectrum of " + stored.length + " samples cannot be read.");
        }
        double scale = hdu.getHeader().getDoubleValue("TSCAL" + (column + 1), 1);
        double zero = hdu.getHeader().getDoubleValue("TZERO" + (column + 1), 0);
        for (int i = 0; i < stored.length; i++) {
            stored[i] = zero + scale * stored[i];
        }
        return stored;
    }

    private static double[] powersOfTen(double[] exponents) {
        for (int i = 0; i < exponents.length; i++) {
            exponents[i] = Math.pow(10, exponents[i]);
        }
        return exponents;
    }

    private static double[] scaled(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return values;
    }
}
