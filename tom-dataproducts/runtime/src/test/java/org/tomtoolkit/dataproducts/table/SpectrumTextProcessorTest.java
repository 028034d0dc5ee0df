package org.tomtoolkit.dataproducts.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.dataproducts.Recorded;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

class SpectrumTextProcessorTest {

    private final SpectrumTextProcessor processor = new SpectrumTextProcessor();

    private SpectrumData read(String text) {
        return Recorded.ofText(processor, text).spectra.get(0);
    }

    @Test
    void theDateOfObservationKeepsItsTime() {
        SpectrumData spectrum = read("# FACILITY: LCO\n# DATE-OBS: 2019-09-05T12:34:56.789\nwavelength,flux\n"
                + "4000,1.1e-15\n4001,1.2e-15\n4002,1.15e-15");
        assertEquals("2019-09-05T12:34:56.789Z", Times.instant(spectrum.mjd()).toString());
        assertEquals("LCO", spectrum.facility());
        assertArrayEquals(new double[] {4000, 4001, 4002}, spectrum.wavelength());
        assertArrayEquals(new double[] {1.1e-15, 1.2e-15, 1.15e-15}, spectrum.flux());
        assertNull(spectrum.error());
        assertEquals("Angstrom", spectrum.wavelengthUnit());
        assertEquals("erg / (Angstrom s cm2)", spectrum.fluxUnit());
    }

    @Test
    void withoutFacilityAndDateTheSpectrumIsUndated() {
        SpectrumData spectrum = read("wavelength flux\n 3000.1 2e-14\n3001.2 nan\n");
        assertTrue(spectrum.isUndated());
        assertEquals("", spectrum.facility());
        assertTrue(Double.isNaN(spectrum.flux()[1]));
        assertTrue(spectrum.problem().isEmpty());
    }

    @Test
    void unitsOfRemarksAreHonoured() {
        SpectrumData spectrum =
                read("# wavelength unit: nm\n# FLUX-UNIT: 1e-17 erg/s/cm2/Angstrom\n# MJD-OBS = 58000.5\n"
                        + "wavelength flux error\n500 2 0.5\n501 3 0.5\n");
        assertEquals("nm", spectrum.wavelengthUnit());
        assertEquals(2e-17, spectrum.flux()[0], 1e-30);
        assertEquals(0.5e-17, spectrum.error()[1], 1e-30);
        assertEquals("erg / (Angstrom s cm2)", spectrum.fluxUnit());
        assertEquals(58000.5, spectrum.mjd());
    }

    @Test
    void twoColumnsOfNumbersNeedNoHeader() {
        SpectrumData spectrum = read("4000 1.0\n4001 1.1\n");
        assertArrayEquals(new double[] {4000, 4001}, spectrum.wavelength());
    }

    @Test
    void badRowsAreToldAndTheOthersKept() {
        Recorded recorded = Recorded.ofText(processor, "wavelength,flux\n4000,1\nx,2\n4002\n4003,3\n");
        assertEquals(2, recorded.spectra.get(0).wavelength().length);
        assertEquals(2, recorded.badRows.size());
        assertTrue(recorded.badRows.get(0).startsWith("3: "), recorded.badRows::toString);
    }

    @Test
    void aDateThatIsNoneIsSaid() {
        UnreadableFileException refusal = assertThrows(
                UnreadableFileException.class, () -> read("# DATE-OBS: last week\nwavelength,flux\n1,2\n"));
        assertTrue(refusal.getMessage().contains("last week"));
    }
}
