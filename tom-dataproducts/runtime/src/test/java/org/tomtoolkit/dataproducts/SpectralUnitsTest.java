package org.tomtoolkit.dataproducts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpectralUnitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "erg/cm2/s/A",
                "erg / (Angstrom s cm2)",
                "erg/s/cm^2/Ang",
                "erg cm**(-2) s**(-1) angstrom**(-1)",
                "ergs s-1 cm-2 A-1",
                "erg/(cm2 s \u00c5)",
                "erg cm-2 s-1 \u212b-1",
                ""
            })
    void theManySpellingsOfOneUnitAreOne(String text) {
        assertEquals(new SpectralUnits.Flux(1, SpectrumData.FLUX_DENSITY), SpectralUnits.flux(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1E-17 erg/cm^2/s/Ang, 1e-17",
        "10**-16 erg/s/cm2/A, 1e-16",
        "10^(-15) erg/s/cm2/A, 1e-15",
        "1.0e-17 * erg/s/cm2/A, 1e-17"
    })
    void factorsAreTakenOut(String text, double factor) {
        assertEquals(new SpectralUnits.Flux(factor, SpectrumData.FLUX_DENSITY), SpectralUnits.flux(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jy", "adu", "erg/cm2/s/Hz", "W/m2/um", "erg/cm2/s"})
    void otherUnitsStayAsTheyAre(String text) {
        assertEquals(new SpectralUnits.Flux(1, text), SpectralUnits.flux(text));
    }

    @Test
    void aLengthIsRecognizedAndOthersAreNot() {
        assertEquals("m", SpectralUnits.wavelength("m").orElseThrow());
        assertEquals("um", SpectralUnits.wavelength("\u00b5m").orElseThrow());
        assertEquals("Angstrom", SpectralUnits.wavelength("").orElseThrow());
        assertTrue(SpectralUnits.wavelength("Hz").isEmpty());
        assertTrue(SpectralUnits.wavelength("deg").isEmpty());
    }
}
