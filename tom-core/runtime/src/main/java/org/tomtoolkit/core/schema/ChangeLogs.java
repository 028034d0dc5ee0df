package org.tomtoolkit.core.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the build noted about the change logs. */
final class ChangeLogs {

    private static final String FINGERPRINT = "META-INF/tom/change-logs.sha256";

    private ChangeLogs() {}

    /** Changes with any byte of any change log; empty when some of it is not known before Liquibase reads it. */
    static Optional<String> fingerprint() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(FINGERPRINT)) {
            return Optional.ofNullable(in == null ? null : new String(in.readAllBytes(), StandardCharsets.US_ASCII))
                    .filter(text -> !text.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
