package org.tomtoolkit.targets.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IdRangesTest {

    @Test
    void idsInARowAreOneRange() {
        assertEquals("5-8,10,12-13", IdRanges.text(List.of(8L, 5L, 6L, 7L, 10L, 12L, 13L)));
        assertEquals("", IdRanges.text(List.of()));
        assertEquals(List.of(), IdRanges.ids(""));
    }

    @Test
    void theTextGivesTheSameIdsBack() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            TreeSet<Long> ids = new TreeSet<>();
            random.longs(random.nextInt(50), 1, 100).forEach(ids::add);
            assertEquals(List.copyOf(ids), IdRanges.ids(IdRanges.text(ids)));
        }
    }
}
