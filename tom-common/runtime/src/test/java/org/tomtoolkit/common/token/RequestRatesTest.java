package org.tomtoolkit.common.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestRatesTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RequestRates rates =
            new RequestRates(3, Duration.ofSeconds(30).toNanos(), nanos::get);

    @Test
    void aBucketEmptiesAndFillsUpEvenly() {
        for (int i = 0; i < 3; i++) {
            assertEquals(0, rates.take("a"));
        }
        assertEquals(10, rates.take("a"));
        nanos.addAndGet(Duration.ofSeconds(4).toNanos());
        assertEquals(6, rates.take("a"));
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());
        assertEquals(0, rates.take("a"));
        assertEquals(10, rates.take("a"));
    }

    @Test
    void everybodyHasABucketOfTheirOwn() {
        for (int i = 0; i < 4; i++) {
            rates.take("a");
        }
        assertEquals(0, rates.take("b"));
    }

    @Test
    void aBucketNeverHoldsMoreThanItsSize() {
        nanos.addAndGet(Duration.ofDays(3).toNanos());
        for (int i = 0; i < 3; i++) {
            assertEquals(0, rates.take("a"));
        }
        nanos.addAndGet(Duration.ofDays(3).toNanos());
        for (int i = 0; i < 3; i++) {
            assertEquals(0, rates.take("a"));
        }
        assertEquals(10, rates.take("a"));
    }

    @Test
    void zeroMeansNoLimit() {
        RequestRates none = new RequestRates(0, 1, nanos::get);
        for (int i = 0; i < 1000; i++) {
            assertEquals(0, none.take("a"));
        }
    }
}
