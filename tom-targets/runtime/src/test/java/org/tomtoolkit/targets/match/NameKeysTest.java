package org.tomtoolkit.targets.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"NGC224", "ngc 224", "NGC-224", "(Ngc_224)", " n g c 2 2 4 ", "NGC\u00a0224"})
    void writingDoesNotMatter(String name) {
        assertEquals("ngc224", NameKeys.fuzzy(name));
    }

    @Test
    void otherCharactersDo() {
        assertNotEquals(NameKeys.fuzzy("M31"), NameKeys.fuzzy("M32"));
        assertNotEquals(NameKeys.fuzzy("V* AB"), NameKeys.fuzzy("V AB"));
        assertNotEquals(NameKeys.fuzzy("HD 1+2"), NameKeys.fuzzy("HD 12"));
    }

    @Test
    void aNameOfIgnoredCharactersOnlyKeepsThem() {
        assertEquals("--", NameKeys.fuzzy("--"));
    }

    @Test
    void aKeyIsNeverLongerThanItsColumn() {
        assertEquals(100, NameKeys.fuzzy("İ".repeat(100)).length());
    }
}
