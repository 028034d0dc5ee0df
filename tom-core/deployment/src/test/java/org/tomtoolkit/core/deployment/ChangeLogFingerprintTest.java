package org.tomtoolkit.core.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeLogFingerprintTest {

    private final Map<String, String> files = new HashMap<>(Map.of(
            "root.xml", "<log><include file=\"app.xml\"/></log>",
            "app.xml", "<log><include file='001.xml'/></log>",
            "001.xml", "<log><sqlFile path=\"001.sql\"/></log>",
            "001.sql", "create table t (id int)"));

    private Optional<String> fingerprint() {
        return new ChangeLogFingerprint(
                        path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .of("root.xml");
    }

    @Test
    void theSameFilesHaveTheSameFingerprint() {
        assertEquals(fingerprint(), fingerprint());
        assertTrue(fingerprint().orElseThrow().matches("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"root.xml", "app.xml", "001.xml", "001.sql"})
    void aChangeOfAnyOfThemChangesIt(String file) {
        String before = fingerprint().orElseThrow();
        files.merge(file, " ", String::concat);
        assertNotEquals(before, fingerprint().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<includeAll path=\"db\"/>",
                "<changeSet runAlways=\"true\"/>",
                "<include file=\"missing.xml\"/>",
                "<include file=\"x.xml\" relativeToChangelogFile=\"true\"/>",
                "<customChange class=\"org.example.Fill\"/>"
            })
    void whatOnlyLiquibaseKnowsHasNone(String content) {
        files.put("001.xml", content);
        assertEquals(Optional.empty(), fingerprint());
    }
}
