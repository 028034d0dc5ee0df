package org.tomtoolkit.common.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternsTest {

    @ParameterizedTest
    @CsvSource({
        "/public/*, /public/a/b, true",
        "/public/*, /public/, true",
        "/public/*, /public, false",
        "/public/*, /not/public/a, false",
        "/a?c/, /abc/, true",
        "/a?c/, /abbc/, false",
        "/a.c/, /abc/, false",
        "/*/x/, /one/two/x/, true",
        "/exact/, /exact/, true",
        "/exact/, /exact/more/, false"
    })
    void theWholePathHasToMatch(String pattern, String path, boolean matches) {
        assertEquals(matches, new PathPatterns(List.of(pattern)).match(path));
    }
}
