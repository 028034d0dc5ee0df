package org.tomtoolkit.targets.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    private static final double ARCSEC = 1.0 / 3600;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "13 29 52 +47 11                     | 202.466667 | 47.183333",
                "13 29 52.7 +47 11 43                | 202.469583 | 47.195278",
                "13 29 52.7 47 11 43                 | 202.469583 | 47.195278",
                "13:29:52.7 +47:11:43                | 202.469583 | 47.195278",
                "13:29:52.7+47:11:43                 | 202.469583 | 47.195278",
                "13:29:52.7, +47:11:43               | 202.469583 | 47.195278",
                "13:29:52.7;-47:11:43                | 202.469583 | -47.195278",
                "13 29 52.7 −47 11 43                | 202.469583 | -47.195278",
                "13:29.5 -00:30                      | 202.375    | -0.5",
                "13h29m52s +47d11m43s                | 202.466667 | 47.195278",
                "13h29m52s+47d11m43s                 | 202.466667 | 47.195278",
                "13h29m52s 47d11m43s                 | 202.466667 | 47.195278",
                "13h 29m 52s +47° 11′ 43″            | 202.466667 | 47.195278",
                "13h 29m 52s 47d 11m 43s             | 202.466667 | 47.195278",
                "202.47 47.19                        | 202.47     | 47.19",
                "202.47 -47.19                       | 202.47     | -47.19",
                "202.47, -47.19                      | 202.47     | -47.19",
                "202.47,47.19                        | 202.47     | 47.19",
                "202.47-47.19                        | 202.47     | -47.19",
                "202.47d +47.19d                     | 202.47     | 47.19",
                "202.47° 47.19°                      | 202.47     | 47.19",
                "13,29,52.7,+47,11,43                | 202.469583 | 47.195278",
                "0 0                                 | 0          | 0",
                "0 -90                               | 0          | -90",
                "360 10                              | 0          | 10",
                "RA 202.47 Dec 47.19                 | 202.47     | 47.19",
                "ra=13:29:52.7, dec=+47:11:43        | 202.469583 | 47.195278",
                "RA: 13 29 52.7 DEC: -47 11 43       | 202.469583 | -47.195278",
                "α 202.47 δ +47.19                   | 202.47     | 47.19",
                "13 29 52.7 +47 11 43 (J2000)        | 202.469583 | 47.195278",
                "J132952.7+471143                    | 202.469583 | 47.195278",
                "J132952+471143                      | 202.466667 | 47.195278",
                "J1329+4711                          | 202.25     | 47.183333",
                "J0534-0530                          | 83.5       | -5.5",
                "2MASS J13295269+4711429             | 202.469542 | 47.195250",
                "SDSS J132952.70+471142.9            | 202.469583 | 47.195250",
                "WISE J132952.70−471142.9            | 202.469583 | -47.195250"
            })
    void aPlaceIsUnderstoodHoweverItIsWritten(String text, double raDeg, double decDeg) {
        SearchText found = SearchText.of(text);
        assertNotNull(found.position(), text);
        assertEquals(raDeg, found.position().raDeg(), 0.01 * ARCSEC, text);
        assertEquals(decDeg, found.position().decDeg(), 0.01 * ARCSEC, text);
        assertNull(found.radiusDeg());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M31",
                "m 31",
                "NGC 224",
                "47 Tuc",
                "30 Dor",
                "51 Peg b",
                "3C 273",
                "1 Ceres",
                "433",
                "67P",
                "2I/Borisov",
                "2019-09-01",
                "2024 YR4",
                "12-34",
                "C/2023 A3 (Tsuchinshan-ATLAS)",
                "BD+47 11",
                "PSR B1257+12",
                "400 10",
                "10 100",
                "13 61 00 +47 11",
                "13 29 52",
                "AT 2018cow",
                "\"13 29 52 +47 11\"",
                "Gaia DR3 1 2 3",
                "J2519+0100",
                "J999999+471143",
                "d'Arrest",
                "−",
                "+",
                ",",
                "1,",
                "r",
                "V1494 Aql",
                "SN 1987A"
            })
    void whatIsNoPlaceIsAName(String text) {
        SearchText found = SearchText.of(text);
        assertFalse(found.isPlace(), () -> text + " became " + found.position());
        assertNull(found.radiusDeg(), text);
        assertEquals(text.replace("\"", ""), found.name());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "13 29 52 +47 11 r=5'      | 300",
                "13 29 52 +47 11 r=5′      | 300",
                "13:29:52 +47:11:00, r=30\" | 30",
                "202.466667 47.183333 r = 30 arcsec | 30",
                "202.466667 47.183333 radius: 0.5d | 1800",
                "202.466667 47.183333 r=0.5 | 1800",
                "202.466667 47.183333 r=1.5° | 5400",
                "202.466667 47.183333 R=2arcmin | 120"
            })
    void theCircleAroundAPlaceHasTheSizeThatIsAskedFor(String text, double arcsec) {
        SearchText found = SearchText.of(text);
        assertTrue(found.isPlace(), text);
        assertEquals(202.466667, found.position().raDeg(), 1e-6);
        assertEquals(arcsec * ARCSEC, found.radiusDeg(), 1e-12, text);
    }

    @Test
    void aCircleAroundATargetKeepsItsNameAsItWasWritten() {
        SearchText found = SearchText.of(" Barnard’s star r=1°");
        assertEquals("Barnard’s star", found.name());
        assertFalse(found.isPlace());
        assertEquals(1.0, found.radiusDeg());
    }

    @Test
    void aNameWithCoordinatesInItMayBeATargetToo() {
        assertTrue(SearchText.of("SDSS J132952.70+471142.9").designation());
        assertFalse(SearchText.of("13 29 52.7 +47 11 43").designation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 10 r=abc", "10 10 r=-1'", "M31 r=181", "M31 r=5 parsec", "10 10 r=1e999"})
    void aSizeThatIsNoneIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> SearchText.of(text));
    }

    @ParameterizedTest
    @CsvSource({"0.0013888889, 5″", "0.0833333333, 5′", "1.5, 1.5°", "0.9999999, 1°", "0, 0″"})
    void sizesAreShownInTheUnitThatFitsThem(double degrees, String text) {
        assertEquals(text, SearchText.size(degrees));
    }
}
