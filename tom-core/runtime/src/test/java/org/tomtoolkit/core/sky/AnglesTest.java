package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnglesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05:34:31.94 | 83.633083333333",
                "5h34m31.94s | 83.633083333333",
                "5H34M31.94S | 83.633083333333",
                "5 34 31.94 | 83.633083333333",
                "5ʰ34ᵐ31.94ˢ | 83.633083333333",
                "5h 34′ 31.94″ | 83.633083333333",
                "5 : 34 : 31.94 | 83.633083333333",
                "83d37m59.1s | 83.633083333333",
                "83°37′59.1″ | 83.633083333333",
                "5:34 | 83.5",
                "5:34.5 | 83.625",
                "5h34 | 83.5",
                "5h | 75",
                "5.5h | 82.5",
                "83.6d | 83.6",
                "83.6° | 83.6",
                "83.6 deg | 83.6",
                "83.6 | 83.6",
                "+83.6 | 83.6",
                "1e2 | 100",
                "1E2 | 100",
                ".5 | 0.5",
                "0 | 0",
                "24:00:00 | 0",
                "360 | 0"
            })
    void a_right_ascension_is_read_in_every_notation(String text, double degrees) {
        assertEquals(degrees, Angles.parseRaDeg(text), 1e-11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+22:00:52.2 | 22.0145",
                "22d00m52.2s | 22.0145",
                "22d00'52.2\" | 22.0145",
                "22°00’52.2” | 22.0145",
                "22° 00′ 52.2″ | 22.0145",
                "-29:51:56.74 | -29.865761111111",
                "−29:51:56.74 | -29.865761111111",
                "–29 51 56.74 | -29.865761111111",
                "-0:30:00 | -0.5",
                "-00 00 36 | -0.01",
                "- 5 30 | -5.5",
                "-5d | -5",
                "90:00:00 | 90",
                "-90 | -90",
                "1e1 | 10"
            })
    void a_declination_is_read_in_every_notation(String text, double degrees) {
        assertEquals(degrees, Angles.parseDecDeg(text), 1e-11);
    }

    @Test
    void the_plain_number_is_degrees_for_both_coordinates_and_sexagesimal_hours_for_right_ascension_only() {
        assertEquals(5.0, Angles.parseRaDeg("5"));
        assertEquals(5.0, Angles.parseDecDeg("5"));
        assertEquals(75.0, Angles.parseRaDeg("5:00:00"));
        assertEquals(5.0, Angles.parseDecDeg("5:00:00"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "  ",
                "abc",
                "NaN",
                "inf",
                "Infinity",
                "1e400",
                "400",
                "-1",
                "-0:00:01",
                "24:00:00.1",
                "25:00:00",
                "5:60",
                "5:34:60",
                "5.5:30",
                "5:34.5:10",
                "5:34:31:12",
                "5,5",
                "0x10",
                "1x5",
                "5:-34",
                "5h34s",
                "٥",
                "--5",
                "5h3431.94.2",
                "1e",
                "12:"
            })
    void what_is_no_right_ascension_is_refused(String text) {
        AngleFormatException refusal = assertThrows(AngleFormatException.class, () -> Angles.parseRaDeg(text));
        assertEquals(text, refusal.text());
        assertTrue(refusal.getMessage().startsWith("Cannot read the right ascension"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("05:34:31.94"), "the accepted notations are named");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "90:00:00.1", "-91", "5h", "5h34m", "22:60:00", "100"})
    void what_is_no_declination_is_refused(String text) {
        AngleFormatException refusal = assertThrows(AngleFormatException.class, () -> Angles.parseDecDeg(text));
        assertTrue(refusal.getMessage().contains("+22:00:52.2"), "the accepted notations are named");
    }

    @Test
    void an_endless_text_is_refused_without_being_repeated() {
        AngleFormatException refusal =
                assertThrows(AngleFormatException.class, () -> Angles.parseRaDeg("1".repeat(100_000)));
        assertTrue(refusal.getMessage().length() < 300);
    }

    @ParameterizedTest
    @CsvSource({
        "202.46, 3, 13:29:50.400",
        "359.999999, 3, 00:00:00.000",
        "359.999999, 5, 23:59:59.99976",
        "0, 0, 00:00:00",
        "-15, 0, 23:00:00",
        "720, 1, 00:00:00.0",
        "14.99999999, 2, 01:00:00.00",
        "83.63308, 3, 05:34:31.939",
        "-1e-20, 9, 00:00:00.000000000"
    })
    void a_right_ascension_is_written_rounded_once_and_wraps(double degrees, int decimals, String text) {
        assertEquals(text, Angles.formatHms(degrees, decimals));
    }

    @ParameterizedTest
    @CsvSource({
        "47.19, 2, +47:11:24.00",
        "-0.5, 2, -00:30:00.00",
        "-29.8657611, 2, -29:51:56.74",
        "-1e-9, 2, +00:00:00.00",
        "89.99999999, 0, +90:00:00",
        "-9.99999999, 2, -10:00:00.00",
        "0, 0, +00:00:00"
    })
    void a_declination_is_written_rounded_once_with_its_sign(double degrees, int decimals, String text) {
        assertEquals(text, Angles.formatDms(degrees, decimals));
    }

    @Test
    void what_is_written_reads_back() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            double ra = random.nextDouble() * 360;
            double dec = random.nextDouble() * 180 - 90;
            assertEquals(ra, Angles.parseRaDeg(Angles.formatHms(ra, 9)), 2.3e-12, "half a nanosecond of time");
            assertEquals(dec, Angles.parseDecDeg(Angles.formatDms(dec, 9)), 2e-13 + 1e-13, "half a nanoarcsecond");
        }
    }

    @Test
    void only_finite_angles_and_nine_decimals_are_written() {
        assertThrows(IllegalArgumentException.class, () -> Angles.formatHms(Double.NaN, 2));
        assertThrows(IllegalArgumentException.class, () -> Angles.formatDms(Double.POSITIVE_INFINITY, 2));
        assertThrows(IllegalArgumentException.class, () -> Angles.formatHms(1, 10));
        assertThrows(IllegalArgumentException.class, () -> Angles.formatDms(1, -1));
    }
}
