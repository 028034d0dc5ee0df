package org.tomtoolkit.alerts.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as these pages show them, to the second, UTC. */
final class UtcText {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private UtcText() {}

    /** {@code ""} for null. */
    static String of(Instant instant) {
        return instant == null ? "" : FORMAT.format(instant);
    }
}
