package org.tomtoolkit.it.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;

/** The commands of the walk through the API run as they stand in the guide, and print what stands below them. */
@QuarkusTest
class ApiWalkthroughTest extends SiteTest {

    private static final Path GUIDE = Path.of("..", "docs", "api-walkthrough.md");
    private static final String WALKER = "api-walker";

    @Test
    void theCommandsPrintWhatTheGuideSays() throws Exception {
        walk("sh", "bash", "curl");
    }

    @Test
    void thePythonProgramPrintsWhatTheGuideSays() throws Exception {
        walk("python", "python3");
    }

    private void walk(String language, String... tools) throws Exception {
        for (String tool : tools) {
            boolean there = run("", tool, "--version").startsWith("0\n");
            assertFalse(
                    !there && "true".equals(System.getenv("CI")), tool + " is missing where nothing may be left out");
            Assumptions.assumeTrue(there, tool + " is not installed");
        }
        people.ensure(WALKER);
        String program = blocks(language);
        String wanted = printed(language);
        assertTrue(wanted.lines().count() > 3, "the guide says what is printed");
        String head = language.equals("sh") ? "set -eu\n" : "";
        assertEquals("0\n" + wanted, run(head + program, tools[0]));
    }

    private static String blocks(String language) throws IOException {
        StringBuilder all = new StringBuilder();
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        while (block.find()) {
            all.append(block.group(1));
        }
        return all.toString();
    }

    /** What stands right below blocks of this language. */
    private static String printed(String language) throws IOException {
        StringBuilder all = new StringBuilder();
        Matcher block = Pattern.compile("```" + language + "\\n(?:(?!```).)*```\\s+```text\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        while (block.find()) {
            all.append(block.group(1));
        }
        return all.toString();
    }

    /** Exit code and all that was printed. */
    private static String run(String program, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TOM_URL", "http://localhost:" + RestAssured.port);
        builder.environment().put("TOM_USER", WALKER);
        builder.environment().put("TOM_PASSWORD", People.PASSWORD);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return "127\n" + e.getMessage();
        }
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write(program);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the program does not end");
        return process.exitValue() + "\n" + output;
    }
}
