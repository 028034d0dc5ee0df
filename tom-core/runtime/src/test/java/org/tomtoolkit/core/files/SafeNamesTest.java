package org.tomtoolkit.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNamesTest {

    @ParameterizedTest
    @CsvSource({
        "C/2021 G2 (ATLAS), c2021-g2-atlas",
        "SN 2026abc, sn-2026abc",
        "Ångström, angstrom",
        "'  ', unnamed",
        "'???', unnamed",
        "α Centauri, centauri",
        "a  -  b, a-b"
    })
    void slugsAreLowerCaseAndPlain(String text, String slug) {
        assertEquals(slug, SafeNames.slug(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "..\\..\\boot.ini", "..", ".", "", "/", ".hidden", "a/../..", "nul\0.fits"})
    void fileNamesNeverLeaveTheirFolder(String text) {
        String name = SafeNames.fileName(text);
        assertTrue(!name.isEmpty() && !name.startsWith(".") && name.matches("[\\p{L}\\p{N}._+-]+"), name);
    }

    @Test
    void aLongNameKeepsItsExtension() {
        String name = SafeNames.fileName("spectrum".repeat(50) + ".fits.fz");
        assertTrue(name.length() <= 120 && name.endsWith(".fz"), name);
    }
}
