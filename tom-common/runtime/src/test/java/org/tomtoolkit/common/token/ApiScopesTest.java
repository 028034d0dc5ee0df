package org.tomtoolkit.common.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiScopesTest {

    private final ApiScopes scopes = new ApiScopes(List.of(
            new ApiScope("targets", "Targets", Set.of("targets", "targetname")),
            new ApiScope("data", "Data", Set.of("data"))));

    @ParameterizedTest
    @CsvSource({
        "/api/, true",
        "/api/targets/, true",
        "/api/targets/7/, true",
        "/api/targetname/7/, true",
        "/targets/export/, true",
        "/api/data/, false",
        "/api/unknown/, false",
        "/api/targetsx/, false",
        "/data/, false",
        "/, false"
    })
    void aLimitedTokenCoversItsAppOnly(String path, boolean covered) {
        assertEquals(covered, scopes.covers(Set.of("targets"), path));
    }

    @Test
    void withoutALimitEverythingIsCovered() {
        assertEquals(true, scopes.covers(Set.of(), "/api/unknown/"));
    }

    @Test
    void aNameIsLowerCase() {
        assertThrows(IllegalArgumentException.class, () -> new ApiScope("Targets All", "", Set.of()));
    }
}
