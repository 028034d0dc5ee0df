package org.tomtoolkit.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardTest {

    @Test
    void aResultIsPassedOn() {
        assertEquals(Optional.of(7), Guard.call("Seven", () -> 7));
    }

    @Test
    void nothingIsEmpty() {
        assertEquals(Optional.empty(), Guard.call("Nothing", () -> null));
    }

    @Test
    void failuresOfEveryKindCostTheContributionOnly() {
        assertEquals(Optional.empty(), Guard.call("Unchecked", () -> {
            throw new IllegalStateException("broken");
        }));
        assertEquals(Optional.empty(), Guard.call("Checked", () -> {
            throw new java.io.IOException("broken");
        }));
        assertEquals(Optional.empty(), Guard.call("Linkage", () -> {
            throw new NoSuchMethodError("compiled against another version");
        }));
        assertEquals(Optional.empty(), Guard.call("Recursion", GuardTest::forever));
    }

    @Test
    void theMachineRunningOutOfMemoryIsNotHidden() {
        assertThrows(
                OutOfMemoryError.class,
                () -> Guard.call("Greedy", () -> {
                    throw new OutOfMemoryError("test");
                }));
    }

    private static int forever() {
        return forever() + 1;
    }
}
