package org.tomtoolkit.it.docs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A guide shows code that is compiled elsewhere: a line {@code <!-- code: path -->} before the block names the file, and
 * the block stands in it line by line.
 */
class CodeInGuidesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("<!-- code: (\\S+) -->\\s*```\\w*\\n(.*?)```", Pattern.DOTALL);

    private record Shown(Path guide, Path source, String code) {}

    @Test
    void theCodeInTheGuidesIsTheCodeThatIsCompiled() throws IOException {
        List<Shown> all = shown();
        assertFalse(all.isEmpty(), "no guide shows code");
        for (Shown shown : all) {
            assertTrue(Files.exists(shown.source), () -> shown.guide + " names a file that is gone: " + shown.source);
            String source = Files.readString(shown.source);
            assertTrue(
                    source.contains(shown.code.strip()),
                    () -> shown.guide + " shows other code than " + shown.source + ":\n" + shown.code);
        }
    }

    private static List<Shown> shown() throws IOException {
        List<Shown> all = new ArrayList<>();
        try (Stream<Path> guides = Files.list(ROOT.resolve("docs"))) {
            for (Path guide :
                    guides.filter(path -> path.toString().endsWith(".md")).toList()) {
                Matcher block = BLOCK.matcher(Files.readString(guide));
                while (block.find()) {
                    all.add(new Shown(guide, ROOT.resolve(block.group(1)), block.group(2)));
                }
            }
        }
        return all;
    }
}
