package org.tomtoolkit.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @TempDir
    Path folder;

    static Stream<Arguments> wrongAnswers() {
        return Stream.of(
                Arguments.of("database", "db2", "choose one of sqlite"),
                Arguments.of("database", "SQLite", "choose one of sqlite"),
                Arguments.of("modules", "targets,telescopes", "write all, or some of"),
                Arguments.of("modules", "targets,", "write all, or some of"),
                Arguments.of("modules", "targets, catalogs", "write all, or some of"),
                Arguments.of("modules", "catalogs", "catalogs needs targets"),
                Arguments.of("modules", "observations", "observations needs targets"),
                Arguments.of("modules", "targets,dataproducts", "dataproducts needs observations"),
                Arguments.of("modules", "targets,observations,alerts", "alerts needs dataproducts"),
                Arguments.of("targetType", "sidereal", "choose SIDEREAL or NON_SIDEREAL"),
                Arguments.of("package", "org.example.my-tom", "lower-case Java package"),
                Arguments.of("package", "org.new.tom", "lower-case Java package"),
                Arguments.of("package", "1tom", "lower-case Java package"),
                Arguments.of("package", "org.tomtoolkit.mine", "package of the toolkit"),
                Arguments.of("groupId", "Org Example", "groupId: use"),
                Arguments.of("artifactId", "../my-tom", "artifactId: use"),
                Arguments.of("artifactId", "My TOM", "artifactId: use"),
                Arguments.of("version", "1.0 beta", "version: use"),
                Arguments.of("tomName", "My\u0007TOM", "tomName: use"),
                Arguments.of("tomName", "My TOM\nquarkus.http.port=1", "tomName: use"),
                Arguments.of("tomName", "My\u202eTOM", "tomName: use"),
                Arguments.of("tomName", "${HOME}", "tomName: use"),
                Arguments.of("tomName", " My TOM", "tomName: use"),
                Arguments.of("tomName", "x".repeat(81), "tomName: use"));
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void aWrongAnswerIsRefusedWithTheRightOnesBeforeAnythingIsWritten(String property, String value, String text)
            throws IOException {
        Exception refused =
                assertThrows(Exception.class, () -> new Generator(folder).generate(Map.of(property, value)));
        assertTrue(refused.getMessage().contains(property + ": "), refused::toString);
        assertTrue(refused.getMessage().contains(text), refused::toString);
        try (Stream<Path> written = Files.list(folder)) {
            assertEquals(0, written.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"My TOM", "Les Étoiles d'Été", "星 TOM", "R&D (alerts, 2026)", "a"})
    void aNameInAnyLanguageIsTaken(String name) throws Exception {
        Path project = new Generator(folder).generate(Map.of("tomName", name));
        String settings = Files.readString(project.resolve("src/main/resources/application.properties"));
        assertTrue(settings.contains("\ntom.common.name=" + name + "\n"), settings);
    }

    @Test
    void aFolderThatIsThereAlreadyIsLeftAlone() throws IOException {
        Path pom = Files.createDirectories(folder.resolve("my-tom")).resolve("pom.xml");
        Files.writeString(pom, "mine");
        assertThrows(Exception.class, () -> new Generator(folder).generate(Map.of()));
        assertEquals("mine", Files.readString(pom));
    }
}
