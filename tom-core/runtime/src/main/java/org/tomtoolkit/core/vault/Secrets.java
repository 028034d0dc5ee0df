package org.tomtoolkit.core.vault;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tomtoolkit.core.TomException;

/**
 * Credentials in the clear, for the moment of a call. Neither printed nor written as JSON does it tell its values: do not
 * keep it, and hand its values to nothing but a header or body of a request.
 *
 * @since 1.0
 */
public final class Secrets {

    /** Whose they are. */
    public enum Source {
        PERSON,
        SITE,
        CONFIGURATION,
        NONE
    }

    private final String service;
    private final Source source;
    private final Map<String, String> values;

    Secrets(String service, Source source, Map<String, String> values) {
        this.service = service;
        this.source = source;
        this.values = new TreeMap<>(values);
        this.values.values().removeIf(value -> value == null || value.isBlank());
    }

    /** For tests and commands; a value that is blank counts as missing. */
    public static Secrets of(String service, Map<String, String> values) {
        return new Secrets(service, Source.CONFIGURATION, values);
    }

    public static Secrets none(String service) {
        return new Secrets(service, Source.NONE, Map.of());
    }

    public String service() {
        return service;
    }

    public Source source() {
        return values.isEmpty() ? Source.NONE : source;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /**
     * @throws TomException 409 with the way to mend it when there is none
     */
    public String require(String field) {
        return value(field)
                .orElseThrow(() -> TomException.conflict(
                        "There are no credentials for " + service + ".",
                        "Add them on your page of credentials, or ask an administrator to add the site's."));
    }

    /** Names of the fields, never values. */
    @Override
    @JsonValue
    public String toString() {
        return "Secrets[" + service + " " + values.keySet() + "]";
    }
}
