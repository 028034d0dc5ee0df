package org.tomtoolkit.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private static final Path DEMO = Path.of("..", "..", "examples", "demo-tom");

    @TempDir
    Path folder;

    @Test
    void theDemoIsWhatTheArchetypeWritesPlusItsSampleData() throws Exception {
        Path project = new Generator(folder)
                .generate(Map.of(
                        "groupId", "org.example",
                        "artifactId", "demo-tom",
                        "package", "org.example.demo",
                        "tomName", "Demo TOM"));
        Map<String, String> expected = files(project);
        Map<String, String> actual = files(DEMO);
        assertEquals(String.join("\n", expected.keySet()), String.join("\n", actual.keySet()));
        expected.forEach((name, content) -> assertEquals(content, actual.get(name), name));
    }

    /** Content by name, without what a build or a run leaves and without the sample data, which lives in folders of its own. */
    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                boolean ours = !name.matches("(target|data)/.*|[^/]*[.]db(-shm|-wal)?") && !name.contains("/sample/");
                if (ours) {
                    files.put(
                            name,
                            (Files.isExecutable(file) ? "executable\n" : "")
                                    + Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
