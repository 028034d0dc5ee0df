package org.tomtoolkit.dataproducts.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.dataproducts.DataProductTypes;
import org.tomtoolkit.dataproducts.UtcText;

/**
 * A measurement that somebody sends, read as far as it makes sense without the database.
 *
 * @param productId the file it was read from, or null
 * @param mjd Modified Julian Date, UTC; now when the sender says nothing
 * @param value an object
 */
record DatumRequest(
        long targetId,
        Long productId,
        String dataType,
        double mjd,
        String sourceName,
        String sourceLocation,
        JsonNode value) {

    /**
     * @throws ValidationException with all that is wrong, by field
     */
    static DatumRequest of(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw ValidationException.at(FieldErrors.FORM, "Send a JSON object.");
        }
        FieldErrors errors = new FieldErrors();
        Long target = id(body, "target", errors);
        Long product = id(body, "data_product", errors);
        String type = text(body, "data_type", 100, errors);
        JsonNode value = body.path("value");
        require(target != null || !errors.at("target").isEmpty(), "target", errors);
        require(!type.isEmpty(), "data_type", errors);
        require(!value.isMissingNode() && !value.isNull(), "value", errors);
        if (!type.isEmpty() && !DatumValue.TYPES.contains(type)) {
            errors.add(
                    "data_type",
                    "'" + type + "' is not a kind of measurement. Known: " + String.join(", ", DatumValue.TYPES) + ".");
        }
        double mjd = mjd(body.path("timestamp"), errors);
        String source = text(body, "source_name", 100, errors);
        String location = text(body, "source_location", 200, errors);
        errors.throwIfAny();
        return new DatumRequest(target, product, type, mjd, source, location, value);
    }

    boolean isPhotometry() {
        return dataType.equals(DataProductTypes.PHOTOMETRY);
    }

    private static void require(boolean present, String field, FieldErrors errors) {
        if (!present) {
            errors.add(field, "This field is required.");
        }
    }

    /** Empty text is nothing: other TOMs send it. */
    private static Long id(JsonNode body, String field, FieldErrors errors) {
        JsonNode node = body.path(field);
        String text = node.isNull() || node.isMissingNode() ? "" : node.asText("?");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            errors.add(field, "'" + text + "' is not a number of a " + field.replace('_', ' ') + ".");
            return null;
        }
        return Long.valueOf(text);
    }

    private static String text(JsonNode body, String field, int most, FieldErrors errors) {
        String text = body.path(field).isNull() ? "" : body.path(field).asText("");
        if (text.length() > most) {
            errors.add(field, "At most " + most + " characters.");
        }
        return text.strip();
    }

    private static double mjd(JsonNode node, FieldErrors errors) {
        if (node.isMissingNode() || node.isNull() || node.asText().isEmpty()) {
            return Times.mjd(Instant.now());
        }
        try {
            return UtcText.mjd(node.asText());
        } catch (IllegalArgumentException e) {
            errors.add("timestamp", "Write the time as 2024-01-31T23:59:58.123Z.");
            return 0;
        }
    }
}
