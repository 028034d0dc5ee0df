package org.tomtoolkit.it;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Looks for secrets where none may be. Listens to the log from its making to its closing. */
public final class SecretHunt implements AutoCloseable {

    private final Heard heard = new Heard();

    public SecretHunt() {
        Logger.getLogger("").addHandler(heard);
    }

    /** Neither in these texts nor in anything that was logged. */
    public void assertNowhere(String secret, Collection<String> texts, String where) {
        texts.forEach(text -> assertFalse(text.contains(secret), () -> where + " holds a secret: " + text));
        heard.all().forEach(text -> assertFalse(text.contains(secret), () -> "the log holds a secret: " + text));
    }

    /** Neither plain nor in Base64 in the database, in stored files or beside them; and the key of the vault with its file only. */
    public void assertNotStored(List<String> secrets) throws IOException {
        List<String> keys = Files.readAllLines(Path.of("target/it/vault.key"));
        try (Stream<Path> files = Files.walk(Path.of("target", "it"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String secret : secrets) {
                    assertFalse(content.contains(secret), () -> file + " holds a secret");
                    String encoded = Base64.getEncoder()
                            .withoutPadding()
                            .encodeToString(secret.getBytes(StandardCharsets.UTF_8));
                    assertFalse(content.contains(encoded), () -> file + " holds a secret in Base64");
                }
                if (!file.endsWith("vault.key")) {
                    keys.forEach(key -> assertFalse(content.contains(key), () -> file + " holds the key"));
                }
            }
        }
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(heard);
    }

    /** Everything that is logged, at every level. */
    private static final class Heard extends Handler {

        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        Heard() {
            setLevel(Level.ALL);
        }

        List<String> all() {
            return List.copyOf(lines);
        }

        @Override
        public void publish(LogRecord entry) {
            String logger = String.valueOf(entry.getLoggerName());
            if (logger.toLowerCase(Locale.ROOT).matches(".*(wiremock|jetty|apache.http).*")) {
                return;
            }
            StringBuilder text = new StringBuilder(logger + ": " + entry.getMessage());
            if (entry.getParameters() != null) {
                text.append(' ').append(List.of(entry.getParameters()).toString());
            }
            for (Throwable t = entry.getThrown(); t != null; t = t.getCause()) {
                text.append(' ').append(t);
            }
            lines.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
