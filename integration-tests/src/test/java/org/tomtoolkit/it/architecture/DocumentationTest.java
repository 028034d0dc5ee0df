package org.tomtoolkit.it.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code in the guides that says where it is from must be there still. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern QUOTE = Pattern.compile("<!-- from: (\\S+) -->\\s*```\\w*\\n(.*?)```", Pattern.DOTALL);

    @Test
    void codeInTheGuidesIsCodeOfTheExamples() throws IOException {
        List<String> faults = new ArrayList<>();
        int quotes = 0;
        for (Path guide : guides()) {
            Matcher quote = QUOTE.matcher(Files.readString(guide));
            while (quote.find()) {
                quotes++;
                Path source = ROOT.resolve(quote.group(1));
                if (!Files.exists(source) || !Files.readString(source).contains(quote.group(2))) {
                    faults.add(guide.getFileName() + " quotes what " + quote.group(1) + " does not hold");
                }
            }
        }
        assertEquals(List.of(), faults);
        assertFalse(quotes == 0, "No guide quotes any code");
    }

    private static List<Path> guides() throws IOException {
        try (Stream<Path> all = Files.list(ROOT.resolve("docs"))) {
            return all.filter(path -> path.toString().endsWith(".md")).toList();
        }
    }
}
