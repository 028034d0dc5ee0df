package org.tomtoolkit.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedProjectTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql", "mysql", "mariadb", "h2", "oracle"})
    void theDriverAndTheKindOfDatabaseFitTheAnswer(String database) throws Exception {
        Path project = new Generator(folder).generate(Map.of("database", database));
        String settings = read(project, "src/main/resources/application.properties");
        assertTrue(settings.contains("\nquarkus.datasource.db-kind=" + database + "\n"), settings);
        assertTrue(read(project, "pom.xml").contains("<artifactId>quarkus-jdbc-" + database + "</artifactId>"));
        assertEquals(
                database.equals("postgresql"),
                Files.exists(project.resolve("src/test/java/org/example/tom/TestDatabase.java")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql", "mysql", "mariadb", "h2", "oracle"})
    void noFileHoldsASecretOrALeftOverOfTheTemplate(String database) throws Exception {
        Path project = new Generator(folder).generate(Map.of("database", database));
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                if (file.getFileName().toString().matches("mvnw.*|.*[.]java")) {
                    continue;
                }
                assertFalse(
                        Pattern.compile("(?im)^[^#\\n]*(password|secret|session.key|api.key)\\s*[=:]\\s*[a-z0-9]")
                                .matcher(text)
                                .find(),
                        file + " has a secret");
                assertFalse(
                        Pattern.compile(
                                        "(?m)^\\s*#(set|if|else|elseif|end)\\b|@[a-z.-]+@|\\$\\{(groupId|tomName|modules)")
                                .matcher(text)
                                .find(),
                        file + " has a left-over");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "targets                                | core common targets                                  | targets",
                "targets,catalogs                       | core common targets                                  | targets catalogs",
                "targets,observations                   | core common targets observations                     | targets observations",
                "catalogs,targets,observations          | core common targets observations                     | targets catalogs observations",
                "targets,observations,dataproducts      | core common targets observations dataproducts        | targets observations dataproducts",
                "all                                    | core common targets observations dataproducts alerts | targets catalogs observations dataproducts alerts",
            })
    void onlyTheChosenAppsAreThere(String modules, String changeLogs, String apps) throws Exception {
        Path project = new Generator(folder).generate(Map.of("modules", modules));
        assertEquals(changeLogs, all(read(project, "src/main/resources/db/changeLog.xml"), "file=\"db/tom-(\\w+)/"));
        assertEquals(apps, all(read(project, "pom.xml"), "<artifactId>tom-(?!bom)(\\w+)</artifactId>"));
    }

    @Test
    void pomAndChangeLogAreWellFormedEvenWithAnAmpersandInTheName() throws Exception {
        Path project = new Generator(folder).generate(Map.of("tomName", "R&D 'TOM'"));
        for (String file : List.of("pom.xml", "src/main/resources/db/changeLog.xml")) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(project.resolve(file).toFile());
        }
    }

    @Test
    void theWrapperIsTheOneOfThisBuildAndCanBeRun() throws Exception {
        Path project = new Generator(folder).generate(Map.of());
        assertTrue(Files.isExecutable(project.resolve("mvnw")));
        assertEquals(Files.readString(Path.of("..", "..", "mvnw")), read(project, "mvnw"));
        assertEquals(
                Files.readString(Path.of("..", "..", ".mvn/wrapper/maven-wrapper.properties")),
                read(project, ".mvn/wrapper/maven-wrapper.properties"));
    }

    @Test
    void thePackageIsTheFolder() throws Exception {
        Path project = new Generator(folder).generate(Map.of("package", "edu.example.sky"));
        assertTrue(read(project, "src/main/java/edu/example/sky/SupernovaNameMatcher.java")
                .startsWith("package edu.example.sky;\n"));
    }

    private static String all(String text, String pattern) {
        return String.join(
                " ",
                Pattern.compile(pattern)
                        .matcher(text)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList());
    }

    private static String read(Path project, String file) throws IOException {
        return Files.readString(project.resolve(file), StandardCharsets.UTF_8);
    }
}
