package org.tomtoolkit.common.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.core.jobs.RecurringStatus;

class RecurringViewTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FIXED_DELAY|3600s; every hour",
                "FIXED_DELAY|21600s; every 6 hours",
                "FIXED_DELAY|60s; every minute",
                "FIXED_DELAY|600s; every 10 minutes",
                "FIXED_DELAY|90s; every 90 seconds",
                "DAILY|03:40|UTC; daily at 03:40 UTC",
                "DAILY|03:40,15:40|UTC; daily at 03:40, 15:40 UTC",
                "DAILY|03:40|Chile/Continental; DAILY|03:40|Chile/Continental",
                "0 3 * * *; 0 3 * * *",
                "-; never"
            })
    void aScheduleIsSaidInWords(String schedule, String words) {
        RecurringStatus status = new RecurringStatus("id", "Label", schedule, null, false, null, 0, true, "");
        assertEquals(words, new RecurringView(status).when());
    }
}
