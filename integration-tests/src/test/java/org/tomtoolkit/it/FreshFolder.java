package org.tomtoolkit.it;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Deletes what an earlier run left in {@code target/it}: the SQLite database and the files. */
public class FreshFolder implements QuarkusTestResourceLifecycleManager {

    private static final Path FOLDER = Path.of("target", "it");

    @Override
    public Map<String, String> start() {
        try {
            if (Files.exists(FOLDER)) {
                try (Stream<Path> all = Files.walk(FOLDER)) {
                    for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of();
    }

    @Override
    public int order() {
        return -100;
    }

    @Override
    public void stop() {
        // left for those who want to look into it
    }
}
