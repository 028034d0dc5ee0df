package org.tomtoolkit.observations.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as pages show them. */
final class Utc {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private Utc() {}

    /** To the second; {@code ""} for null. */
    static String seconds(Instant time) {
        return time == null ? "" : SECONDS.format(time);
    }

    /** To the minute; {@code ""} for null. */
    static String minutes(Instant time) {
        return time == null ? "" : MINUTES.format(time);
    }

    /** How long ago, in words. */
    static String ago(Instant time) {
        if (time == null) {
            return "never";
        }
        Duration age = Duration.between(time, Instant.now());
        if (age.toMinutes() < 1) {
            return "just now";
        }
        return age.toHours() < 1
                ? age.toMinutes() + " min ago"
                : age.toDays() < 1 ? age.toHours() + " h ago" : age.toDays() + " d ago";
    }
}
