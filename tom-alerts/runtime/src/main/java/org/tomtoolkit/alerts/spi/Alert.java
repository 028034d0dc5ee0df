package org.tomtoolkit.alerts.spi;

import java.time.Instant;

/**
 * One object a broker reports.
 *
 * @param id id at the broker, at most 200 characters; never null or blank
 * @param name name of the object, the target's name to be; never null or blank
 * @param raDeg right ascension, degrees ICRS, or null
 * @param decDeg declination, degrees ICRS, or null
 * @param time last change, or null
 * @param magnitude last apparent magnitude, or null
 * @param score how good the broker thinks it is, see {@link AlertBroker#scoreHelp()}, or null
 * @param url page about it at the broker, http or https, or {@code ""}
 * @param rawJson what the broker said, as JSON, for use later; {@code ""} when there is nothing
 * @since 1.0
 */
public record Alert(
        String id,
        String name,
        Double raDeg,
        Double decDeg,
        Instant time,
        Double magnitude,
        Double score,
        String url,
        String rawJson) {

    public Alert {
        if (id == null || id.isBlank() || name == null || name.isBlank()) {
            throw new IllegalArgumentException("An alert has an id and a name");
        }
        url = url == null ? "" : url;
        rawJson = rawJson == null ? "" : rawJson;
    }

    /** Whether it has a place on the sky, without which no target can be made. */
    public boolean hasPosition() {
        return raDeg != null && decDeg != null;
    }
}
