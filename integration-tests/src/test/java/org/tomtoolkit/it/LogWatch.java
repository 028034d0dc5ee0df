package org.tomtoolkit.it;

import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Fails a test during which an error, or a warning with a stack trace, was logged. */
public class LogWatch implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback {

    private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();
    private static final List<Pattern> ALLOWED = new CopyOnWriteArrayList<>();
    private static final Handler HANDLER = new Collector();

    /** From here to the end of this test, records that contain this regular expression are expected. */
    public static void allow(String regularExpression) {
        ALLOWED.add(Pattern.compile(regularExpression));
    }

    /** Everything noted since the test began, expected or not. */
    public static List<String> seen() {
        return new ArrayList<>(SEEN);
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Logger root = Logger.getLogger("");
        root.removeHandler(HANDLER);
        root.addHandler(HANDLER);
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        List<String> unexpected = SEEN.stream()
                .filter(text -> ALLOWED.stream()
                        .noneMatch(pattern -> pattern.matcher(text).find()))
                .toList();
        SEEN.clear();
        ALLOWED.clear();
        if (!unexpected.isEmpty()) {
            fail("Logged during this test: " + String.join("\n", unexpected));
        }
    }

    /** Keeps what nobody should ever see. */
    private static final class Collector extends Handler {

        @Override
        public void publish(LogRecord entry) {
            int level = entry.getLevel().intValue();
            boolean trouble = level >= Level.SEVERE.intValue()
                    || (level >= Level.WARNING.intValue() && entry.getThrown() != null);
            // the stand-in for remote services calls every request without a stub an error
            if (trouble && !"WireMock".equals(entry.getLoggerName())) {
                SEEN.add(entry.getLevel() + " " + entry.getLoggerName() + ": " + text(entry)
                        + (entry.getThrown() == null ? "" : " | " + entry.getThrown()));
            }
        }

        private static String text(LogRecord entry) {
            return entry instanceof org.jboss.logmanager.ExtLogRecord extended
                    ? extended.getFormattedMessage()
                    : entry.getMessage();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
