package org.tomtoolkit.alerts.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.tomtoolkit.alerts.spi.Alert;

/** What every alert of every broker looks like. */
final class AlertCheck {

    private AlertCheck() {}

    static void check(Alert alert) {
        assertTrue(alert.id().length() <= 200, "id is too long");
        assertTrue(alert.raDeg() == null || alert.raDeg() >= 0 && alert.raDeg() <= 360, "right ascension");
        assertTrue(alert.decDeg() == null || Math.abs(alert.decDeg()) <= 90, "declination");
        assertTrue(alert.url().isEmpty() || alert.url().matches("https?://\\S+"), "address");
        for (Double number : new Double[] {alert.magnitude(), alert.score()}) {
            assertTrue(number == null || Double.isFinite(number), "magnitude and score are numbers or null");
        }
    }
}
