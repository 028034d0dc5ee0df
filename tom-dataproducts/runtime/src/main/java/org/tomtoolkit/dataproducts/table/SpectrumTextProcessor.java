package org.tomtoolkit.dataproducts.table;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.dataproducts.DataProductTypes;
import org.tomtoolkit.dataproducts.SpectralUnits;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.dataproducts.UtcText;
import org.tomtoolkit.dataproducts.spi.DataFile;
import org.tomtoolkit.dataproducts.spi.DataProcessor;
import org.tomtoolkit.dataproducts.spi.MeasurementSink;
import org.tomtoolkit.dataproducts.spi.ProcessorInput;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** Spectra as text: wavelength, flux and perhaps its error, with remarks like {@code # DATE-OBS: 2019-09-05T01:02:03}. */
@PluginId("spectrum-text")
public class SpectrumTextProcessor implements DataProcessor {

    private static final Set<String> WAVELENGTH = Set.of("wavelength", "wave", "lambda", "wl", "wavelengths");
    private static final Set<String> FLUX = Set.of("flux", "flux_density", "fluxes");
    private static final Set<String> ERROR =
            Set.of("error", "flux_error", "err", "fluxerr", "flux_err", "sigma", "uncertainty", "e_flux");

    @Override
    public String label() {
        return "Spectrum as a text table with the columns wavelength and flux";
    }

    @Override
    public Set<String> types() {
        return Set.of(DataProductTypes.SPECTROSCOPY);
    }

    @Override
    public boolean accepts(DataFile file) {
        return file.isText() && !file.isFits();
    }

    @Override
    public void process(ProcessorInput input, MeasurementSink sink) throws IOException {
        try (TextTable table = TextTable.open(input.open(), SpectrumTextProcessor::isKnown)) {
            Samples samples = new Samples();
            int[] columns = columns(table);
            for (TextTable.Row row = table.next(); row != null; row = table.next()) {
                read(row, columns, samples, sink);
            }
            if (samples.size() == 0) {
                throw new UnreadableFileException("There is no row with a wavelength and a flux.");
            }
            sink.spectrum(spectrum(table, samples, columns[2] >= 0));
        }
    }

    private static boolean isKnown(String key) {
        return WAVELENGTH.contains(key) || FLUX.contains(key);
    }

    /** Columns of wavelength, flux and error (−1 when there is none); the first three when nothing is named. */
    private static int[] columns(TextTable table) {
        List<String> names = table.header().stream().map(TextTable::key).toList();
        if (names.isEmpty()) {
            return new int[] {0, 1, -1};
        }
        int wavelength = indexOf(names, WAVELENGTH);
        int flux = indexOf(names, FLUX);
        if (wavelength < 0 || flux < 0) {
            throw new UnreadableFileException("There must be the columns 'wavelength' and 'flux'.", table.headerLine());
        }
        return new int[] {wavelength, flux, indexOf(names, ERROR)};
    }

    private static int indexOf(List<String> names, Set<String> wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.contains(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static void read(TextTable.Row row, int[] columns, Samples samples, MeasurementSink sink) {
        int needed = Math.max(columns[0], Math.max(columns[1], columns[2])) + 1;
        if (row.cells().size() < needed) {
            sink.badRow(row.line(), "there are " + row.cells().size() + " cells, at least " + needed + " are needed");
            return;
        }
        try {
            Double wavelength = CellValues.number(row.cells().get(columns[0]));
            if (wavelength == null) {
                throw new IllegalArgumentException("there is no wavelength");
            }
            Double flux = CellValues.number(row.cells().get(columns[1]));
            Double error = columns[2] < 0 ? null : CellValues.number(row.cells().get(columns[2]));
            if (samples.size() == SpectrumData.MAX_SAMPLES) {
                throw new UnreadableFileException(
                        "There are more than " + SpectrumData.MAX_SAMPLES + " samples.", row.line());
            }
            samples.add(wavelength, flux, error);
        } catch (IllegalArgumentException e) {
            sink.badRow(row.line(), e.getMessage());
        }
    }

    private static SpectrumData spectrum(TextTable table, Samples samples, boolean withErrors) {
        SpectralUnits.Flux flux = SpectralUnits.flux(table.remark("flux_unit", "flux_units", "bunit"));
        String unit = table.remark("wavelength_unit", "wavelength_units", "cunit1");
        return new SpectrumData(
                mjd(table),
                samples.wavelengths(),
                samples.fluxes(flux.factor()),
                withErrors ? samples.errors(flux.factor()) : null,
                SpectralUnits.wavelength(unit)
                        .orElseThrow(() -> new UnreadableFileException("The wavelength unit '" + unit
                                + "' is not known. Known: " + SpectralUnits.KNOWN_WAVELENGTH_UNITS + ".")),
                flux.unit(),
                table.remark("telescope", "telescop"),
                table.remark("instrument", "instrume"),
                table.remark("facility"),
                table.remark("source", "source_name"),
                "",
                null);
    }

    private static double mjd(TextTable table) {
        String mjd = table.remark("mjd_obs", "mjd");
        String date = table.remark("date_obs", "date_obs_utc", "obs_date", "dateobs");
        try {
            if (!mjd.isEmpty()) {
                return CellValues.number(mjd);
            }
            return date.isEmpty() ? SpectrumData.UNDATED : UtcText.mjd(date);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFileException("The date of observation cannot be read: " + e.getMessage() + ".");
        }
    }
}
