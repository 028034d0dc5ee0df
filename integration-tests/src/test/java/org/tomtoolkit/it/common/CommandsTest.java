package org.tomtoolkit.it.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.command.Commands;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import picocli.CommandLine;

@QuarkusTest
@ActivateRequestContext
class CommandsTest extends SiteTest {

    @Inject
    Commands commands;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = commands.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private int runWithInput(String input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void theListOfCommandsSaysWhatEachDoes() {
        assertEquals(0, run("--help"));
        for (String name : new String[] {
            "create-admin", "change-password", "import-targets", "export-targets", "seed-demo", "run-job", "check"
        }) {
            assertTrue(
                    out.toString().lines().anyMatch(line -> line.strip().matches(name + "\\s+\\S+.*")), out::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create-admin",
                "change-password",
                "import-targets",
                "export-targets",
                "seed-demo",
                "run-job",
                "check"
            })
    void eachCommandHasHelp(String name) {
        assertEquals(0, run(name, "--help"));
        assertTrue(out.toString().startsWith("Usage: "), out::toString);
    }

    @Test
    void aNewAdministratorLogsInWithThePasswordThatWasShown() {
        assertEquals(0, run("create-admin", "commander", "--email", "commander@example.org"), err::toString);
        String password = out.toString().lines().findFirst().orElseThrow().replace("Password: ", "");
        new Visitor().logIn("commander", password).get("/users/create/").is(200);
    }

    @Test
    void aTypedPasswordReplacesTheOldOneAndEndsSessions() {
        run("create-admin", "forgetful");
        String first = out.toString().lines().findFirst().orElseThrow().replace("Password: ", "");
        Visitor browser = new Visitor().logIn("forgetful", first);
        assertEquals(0, runWithInput("a new moon rises\n", "change-password", "Forgetful", "-p"), err::toString);
        assertFalse(out.toString().contains("a new moon rises"));
        browser.get("/users/profile/").is(303);
        new Visitor()
                .logIn("forgetful", "a new moon rises")
                .get("/users/profile/")
                .is(200);
    }

    @Test
    void mistakesAreSaidWithoutAStackTrace() {
        assertEquals(1, runWithInput("short\n", "create-admin", "hasty", "-p"));
        assertTrue(err.toString().contains("8 characters"), err::toString);
        assertEquals(1, run("change-password", "nobody-of-that-name"));
        assertEquals(2, run("no-such-command"));
        assertEquals(1, run("import-targets", folder.resolve("missing.csv").toString()));
        assertFalse(err.toString().contains("\tat "), err::toString);
    }

    @Test
    void targetsGoOutAndComeInAgain() throws IOException {
        Path in = folder.resolve("in.csv");
        Files.writeString(in, "name,type,ra,dec\ncommand-1,SIDEREAL,10,20\ncommand-2,SIDEREAL,400,20\n");
        assertEquals(1, run("import-targets", in.toString(), "--owner", "alice"));
        assertTrue(out.toString().contains("line 3: "), out::toString);
        assertTrue(out.toString().contains("1 imported, 1 left out"), out::toString);
        assertTrue(alice().get("/targets/", Map.of("name", "command-1"))
                .text("main")
                .contains("command-1"));
        Path exported = folder.resolve("out.csv");
        assertEquals(0, run("export-targets", exported.toString(), "-f", "name=command-1"), err::toString);
        assertTrue(Files.readString(exported).contains("command-1"));
        assertEquals(2, Files.readAllLines(exported).size());
    }

    @Test
    void sampleDataIsLoadedOnce() {
        assertEquals(0, run("seed-demo"), err::toString);
        assertEquals(0, run("seed-demo"), err::toString);
        assertTrue(out.toString().contains("0 targets made, 110 there already"), out::toString);
    }

    @Test
    void theCheckFindsSettingsThatNothingReads() {
        run("check");
        assertTrue(out.toString().contains("tom.targts.default-type"), out::toString);
        assertTrue(out.toString().contains("ok       Database"), out::toString);
    }

    @Test
    void aJobRunsHereAndShowsItsLog() {
        assertEquals(0, run("run-job", "it-counting", "{\"name\": \"command\", \"failures\": 1}"), err::toString);
        assertTrue(out.toString().contains("This is run 2"), out::toString);
        assertTrue(out.toString().contains("SUCCEEDED: Counted to 2"), out::toString);
        assertEquals(1, run("run-job", "no-such-job"));
        assertEquals(1, run("run-job", "it-counting", "{]"));
        assertEquals(0, run("run-job", "--list"));
        assertTrue(out.toString().contains("it-counting"), out::toString);
    }
}
