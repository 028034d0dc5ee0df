package org.tomtoolkit.dataproducts.fits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.dataproducts.Recorded;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** The files were written with astropy 8.0, which also gave the expected numbers (its WCS and scaled data). */
class FitsSpectrumProcessorTest {

    private final FitsSpectrumProcessor processor = new FitsSpectrumProcessor();

    private SpectrumData read(String name) {
        Recorded recorded = Recorded.ofResource(processor, name);
        assertEquals(1, recorded.spectra.size());
        return recorded.spectra.get(0);
    }

    private String refusal(String name, byte[] content) {
        return assertThrows(UnreadableFileException.class, () -> Recorded.of(processor, name, content))
                .getMessage();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = FitsSpectrumProcessorTest.class.getResourceAsStream("/spectra/" + name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void theFirstRowOfACubeIsTheSpectrum() {
        SpectrumData spectrum = read("cube.fits");
        assertEquals(3913, spectrum.wavelength().length);
        assertEquals(3200.44800, spectrum.wavelength()[0], 1e-5);
        assertEquals(10000.50958, spectrum.wavelength()[3912], 1e-5);
        assertEquals(
                6600.478789, DoubleStream.of(spectrum.wavelength()).average().orElseThrow(), 1e-6);
        assertEquals(2.23982776e-14, DoubleStream.of(spectrum.flux()).average().orElseThrow(), 1e-22);
        assertEquals("Angstrom", spectrum.wavelengthUnit());
        assertEquals("erg / (Angstrom s cm2)", spectrum.fluxUnit());
        assertEquals("2017-03-11T09:12:34.567Z", Times.instant(spectrum.mjd()).toString());
        assertEquals("2m0-02", spectrum.telescope());
        assertEquals("en05", spectrum.instrument());
    }

    @Test
    void nanometresScalesBlanksAndFactorsAreHonoured() {
        SpectrumData spectrum = read("nanometres.fits");
        assertEquals("nm", spectrum.wavelengthUnit());
        assertEquals(380.5, spectrum.wavelength()[0], 1e-9);
        assertEquals(430.25, spectrum.wavelength()[199], 1e-9);
        assertEquals(20e-17, spectrum.flux()[0], 1e-24);
        assertEquals(14.99e-17, spectrum.flux()[199], 1e-22);
        assertTrue(Double.isNaN(spectrum.flux()[7]));
        double mean = DoubleStream.of(spectrum.flux())
                .filter(Double::isFinite)
                .average()
                .orElseThrow();
        assertEquals(21.8429648e-17, mean, 1e-23);
        assertEquals("erg / (Angstrom s cm2)", spectrum.fluxUnit());
        assertEquals("2019-09-05T12:34:56.500Z", Times.instant(spectrum.mjd()).toString());
    }

    @Test
    void logarithmicAxesOfIrafArePowersOfTen() {
        SpectrumData spectrum = read("iraf-log.fits");
        assertEquals(3801.8939632056126, spectrum.wavelength()[0], 1e-8);
        assertEquals(5357.966575133417, spectrum.wavelength()[149], 1e-8);
        assertEquals("Jy", spectrum.fluxUnit());
        assertEquals(58000.25, spectrum.mjd());
    }

    @Test
    void logarithmicAxesOfTheStandardAgreeWithWcslib() {
        SpectrumData spectrum = read("wave-log.fits");
        assertEquals("m", spectrum.wavelengthUnit());
        assertEquals(5.353973531e-07, spectrum.wavelength()[0], 1e-16);
        assertEquals(5.652064177e-07, spectrum.wavelength()[149], 1e-16);
        assertEquals(3, spectrum.flux()[10]);
        assertEquals("1997-09-05T00:00:00Z", Times.instant(spectrum.mjd()).toString());
    }

    @Test
    void aTableWithOneSamplePerRowIsRead() {
        SpectrumData spectrum = read("table.fits");
        assertEquals(300, spectrum.wavelength().length);
        assertEquals("um", spectrum.wavelengthUnit());
        assertEquals(1.02, spectrum.wavelength()[299], 1e-12);
        assertEquals(2, spectrum.flux()[299], 1e-12);
        assertEquals(0.1, spectrum.error()[0], 1e-12);
        assertEquals("erg / (Angstrom s cm2)", spectrum.fluxUnit());
        assertEquals("XSHOOTER", spectrum.instrument());
        assertEquals("2021-02-03T04:05:06Z", Times.instant(spectrum.mjd()).toString());
    }

    @Test
    void aTableWithTheWholeSpectrumInARowIsRead() {
        SpectrumData spectrum = read("log-table.fits");
        assertEquals(300, spectrum.wavelength().length);
        assertEquals(3548.13350276553, spectrum.wavelength()[0], 1e-6);
        assertEquals(8912.510359893724, spectrum.wavelength()[299], 1e-5);
        assertEquals(299e-17, spectrum.flux()[299], 1e-25);
        assertTrue(Double.isNaN(spectrum.error()[0]));
        assertEquals(0.5e-17, spectrum.error()[1], 1e-26);
        assertEquals(55555.5, spectrum.mjd());
    }

    @Test
    void aPictureIsNoSpectrum() throws IOException {
        assertTrue(refusal("p.fits", bytes("picture.fits")).contains("picture"));
    }

    @Test
    void anAxisOfFrequenciesIsNamedInTheRefusal() throws IOException {
        assertTrue(refusal("f.fits", bytes("frequency.fits")).contains("FREQ"));
    }

    @Test
    void aFileThatIsCutOffIsCalledDamaged() throws IOException {
        byte[] whole = bytes("cube.fits");
        for (int length : new int[] {100, 2000, 2880, 4000, 9000}) {
            String text = refusal("c.fits", Arrays.copyOf(whole, length));
            assertTrue(text.contains("damaged or cut off"), length + ": " + text);
        }
    }

    @Test
    void rubbishBehindAFitsSignatureIsCalledDamaged() {
        byte[] rubbish = new byte[20_000];
        Arrays.fill(rubbish, (byte) 'x');
        byte[] signature =
                String.format("%-80s", "SIMPLE  =                    T").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(signature, 0, rubbish, 0, 80);
        assertTrue(refusal("r.fits", rubbish).contains("damaged"));
    }
}
