package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;

/** A filter that cannot be read is said to whoever asks, and is never half of one. */
@QuarkusTest
class RefusedFiltersTest extends SiteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cone_search=1,2      | cone_search",
                "type=GALAXY          | type",
                "targetlist__name=x   | targetlist__name",
                "constellation=Nobody | constellation"
            })
    void anExportSaysWhichFilterItDoesNotUnderstand(String query, String field) {
        for (String format : new String[] {"csv", "json", "fits"}) {
            Page answer = alice().get("/targets/export/?format=" + format + "&" + query);
            assertEquals(400, answer.status(), query);
            assertTrue(answer.text().contains(field + ":"), answer::body);
            assertEquals(null, answer.header("Content-Disposition"));
        }
    }

    private static String names(int many) {
        return IntStream.range(0, many).mapToObj(i -> "n" + i).collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource({"name", "name_fuzzy"})
    void moreNamesThanAreLookedForAreRefusedNotCut(String field) {
        alice().getJson("/api/targets/?" + field + "=" + names(100)).is(200);
        Page refused =
                alice().getJson("/api/targets/?" + field + "=" + names(101)).is(400);
        assertTrue(refused.json().getString(field + "[0]").contains("At most 100 names"), refused::body);
    }

    @Test
    void aNameThatIsAskedForTwiceCountsOnce() {
        alice().getJson("/api/targets/?name_fuzzy=" + names(100) + "," + names(100))
                .is(200);
    }
}
