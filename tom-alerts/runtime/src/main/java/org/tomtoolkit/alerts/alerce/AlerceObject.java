package org.tomtoolkit.alerts.alerce;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.tomtoolkit.alerts.spi.Alert;
import org.tomtoolkit.core.sky.Times;

/** Reads one object of {@code /objects/}. */
final class AlerceObject {

    private static final int LONGEST_ID = 200;

    private AlerceObject() {}

    /** Empty when the node has no usable id. */
    static Optional<Alert> alert(JsonNode node, String objectUrl) {
        String oid = node.path("oid").asText("").strip();
        if (oid.isEmpty() || oid.length() > LONGEST_ID) {
            return Optional.empty();
        }
        return Optional.of(new Alert(
                oid,
                oid,
                within(number(node, "meanra"), 0, 360),
                within(number(node, "meandec"), -90, 90),
                time(number(node, "lastmjd")),
                null,
                number(node, "probability"),
                objectUrl + AlerceBroker.pathSegment(oid),
                node.toString()));
    }

    /** A finite number, also one written as text; null otherwise. */
    static Double number(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull() || value.isBoolean()) {
            return null;
        }
        double number = value.isNumber() ? value.asDouble() : value.asDouble(Double.NaN);
        return Double.isFinite(number) ? number : null;
    }

    private static Double within(Double value, double min, double max) {
        return value != null && value >= min && value <= max ? value : null;
    }

    private static Instant time(Double mjd) {
        return mjd == null || mjd < 0 || mjd > 250_000 ? null : Times.instant(mjd);
    }
}
