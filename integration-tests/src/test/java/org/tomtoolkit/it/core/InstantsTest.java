package org.tomtoolkit.it.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.it.SiteTest;

@QuarkusTest
class InstantsTest extends SiteTest {

    @Inject
    AccountRepository accounts;

    @Inject
    EntityManager entities;

    /** The second is skipped, the third comes twice when clocks change in Los Angeles. */
    @ParameterizedTest
    @CsvSource({"2026-11-20T04:00:00.123Z", "2026-03-08T10:30:00Z", "2026-11-01T08:30:00Z", "1990-01-01T00:00:00.001Z"})
    void anInstantIsTheSameWhereverTheMachineStands(String text) {
        Instant instant = Instant.parse(text);
        in("America/Los_Angeles", () -> store(instant));
        in("Asia/Tokyo", () -> assertEquals(instant, read()));
        assertEquals(instant, read());
    }

    @org.junit.jupiter.api.Test
    void theDatabaseHoldsUtc() {
        in("America/Los_Angeles", () -> store(Instant.parse("2026-11-20T04:00:00Z")));
        Object raw = entities.createNativeQuery(
                        "select cast(last_login as varchar(40)) from tom_account where username = 'bob'")
                .getSingleResult();
        assertTrue(raw.toString().startsWith("2026-11-20 04:00:00"), raw.toString());
    }

    private void store(Instant instant) {
        QuarkusTransaction.requiringNew().run(() -> accounts.update("lastLogin = ?1 where username = 'bob'", instant));
    }

    private Instant read() {
        entities.clear();
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.byUsername("bob").orElseThrow().getLastLogin());
    }

    private static void in(String zone, Runnable action) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            action.run();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
