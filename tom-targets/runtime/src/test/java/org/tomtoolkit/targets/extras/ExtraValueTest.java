package org.tomtoolkit.targets.extras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtraValueTest {

    @ParameterizedTest
    @CsvSource({
        "5, 5, true",
        "' 7 ', 7, true",
        "0, 0, false",
        "0.0, 0, false",
        "-1e-3, -0.001, true",
        "1984, 1984, true"
    })
    void aNumberIsANumberAndNeverADate(String text, double number, boolean truth) {
        ExtraValue value = ExtraValue.of(text);
        assertEquals(number, value.number());
        assertEquals(truth, value.truth());
        assertNull(value.time());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e400", "inf", "NaN", "0x10", "1,5", "1f", "", "Feb 14", "12:30", "2019-02-30", "2019-13-01"})
    void whatIsNeitherNumberNorIsoTimeStaysText(String text) {
        ExtraValue value = ExtraValue.of(text);
        assertNull(value.number());
        assertNull(value.time());
    }

    @ParameterizedTest
    @CsvSource({"True, true", "yes, true", "False, false", "no, false"})
    void wordsSayWhatTheyMean(String text, boolean truth) {
        assertEquals(truth, ExtraValue.of(text).truth());
    }

    @Test
    void otherWordsAreNeitherTrueNorFalse() {
        assertNull(ExtraValue.of("abc").truth());
        assertNull(ExtraValue.of("").truth());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-14, 2019-02-14T00:00:00Z",
        "2019-02-14 06:07, 2019-02-14T06:07:00Z",
        "2019-02-14T06:07:08.9Z, 2019-02-14T06:07:08.900Z",
        "2019-02-14T06:07:08+02:00, 2019-02-14T04:07:08Z"
    })
    void isoTimesAreInstants(String text, String instant) {
        assertEquals(Instant.parse(instant), ExtraValue.of(text).time());
    }
}
