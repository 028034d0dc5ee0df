package org.tomtoolkit.observations.spi;

import java.util.List;

/**
 * The facility took the request.
 *
 * @param observationIds the ids it gave, at least one, each not blank and at most 255 characters; each becomes a record
 * @since 1.0
 */
public record Accepted(List<String> observationIds) implements Submission {

    public Accepted {
        observationIds = List.copyOf(observationIds);
        if (observationIds.isEmpty() || observationIds.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("An accepted request has at least one id");
        }
    }

    public static Accepted of(String... observationIds) {
        return new Accepted(List.of(observationIds));
    }
}
