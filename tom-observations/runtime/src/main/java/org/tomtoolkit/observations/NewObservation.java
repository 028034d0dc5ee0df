package org.tomtoolkit.observations;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What somebody wants a facility to observe.
 *
 * @param targetId the target
 * @param facility id of the facility
 * @param requestType id of one of its request types
 * @param parameters values or texts by field name, as from a page or a JSON object
 * @param submissionKey the same for the same form however often it is sent, at most 64 characters
 * @param groups who may see it, where the site keeps grants of rows; none for those who may see the target
 * @since 1.0
 */
public record NewObservation(
        long targetId,
        String facility,
        String requestType,
        Map<String, ?> parameters,
        String submissionKey,
        List<Long> groups) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public NewObservation {
        if (submissionKey == null || !submissionKey.matches("[A-Za-z0-9_.-]{1,64}")) {
            submissionKey = newKey();
        }
        groups = List.copyOf(groups);
    }

    /** For those who may see the target. */
    public NewObservation(
            long targetId, String facility, String requestType, Map<String, ?> parameters, String submissionKey) {
        this(targetId, facility, requestType, parameters, submissionKey, List.of());
    }

    /** A key for a new form. */
    public static String newKey() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
