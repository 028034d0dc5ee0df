package org.tomtoolkit.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TextTimeTest {

    @Test
    void millisecondsAreTheUsualForm() {
        assertEquals(Instant.parse("2026-02-28T23:59:59.007Z"), TextTime.parse("2026-02-28 23:59:59.007"));
        assertEquals(Instant.parse("1969-12-31T00:00:00.999Z"), TextTime.parse("1969-12-31 00:00:00.999"));
    }

    @Test
    void otherFractionsAreReadToo() {
        assertEquals(Instant.parse("2026-02-28T23:59:59Z"), TextTime.parse("2026-02-28 23:59:59"));
        assertEquals(Instant.parse("2026-02-28T23:59:59.123456Z"), TextTime.parse("2026-02-28 23:59:59.123456"));
    }
}
