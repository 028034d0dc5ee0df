package org.tomtoolkit.targets.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.targets.match.NameKeys;

class NameWordsTest {

    private static Set<String> words(String name) {
        return NameWords.of(name, NameKeys.fuzzy(name));
    }

    @Test
    void aNameIsEnteredWhereItsPartsBegin() {
        assertEquals(Set.of("224"), words("NGC 224"));
        assertEquals(Set.of("2018cow", "cow"), words("AT2018cow"));
        assertEquals(Set.of("dr3123456789", "3123456789", "123456789"), words("Gaia DR3 123456789"));
        assertEquals(Set.of("1234+5678", "5678"), words("J1234+5678"));
    }

    @Test
    void theKeyThatIsStoredAnywayIsNotRepeated() {
        assertEquals(Set.of(), words("Hydra"));
        assertEquals(Set.of("hydra"), NameWords.of("Hydra", "Hydra"));
    }

    @Test
    void longNamesAreShortenedAndManyPartsLimited() {
        assertTrue(words("a1b2c3d4e5f6g7h8i9j10").size() <= 8);
        words("2MASX J13295269+4711429 nucleus").forEach(word -> assertTrue(word.length() <= NameWords.LENGTH));
    }

    @Test
    void partsOfOneCharacterAreNoEntrance() {
        assertEquals(Set.of(), words("M1"));
        assertEquals(Set.of("31"), words("M31"));
    }

    @Test
    void signsAloneDoNoHarm() {
        assertEquals(Set.of(), words("--"));
        assertEquals(Set.of(), words("+"));
    }
}
