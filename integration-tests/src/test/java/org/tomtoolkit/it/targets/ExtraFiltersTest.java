package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** Filters by declared extras, each by its type, and by key and value; the same on the page, in the API and in exports. */
@QuarkusTest
class ExtraFiltersTest extends SiteTest {

    private static final String OWNER = "extra-filters";

    @Inject
    Targets targets;

    private Visitor owner;

    @BeforeEach
    void someTargets() {
        people.ensure(OWNER);
        make("A", Map.of("rp_number", "0", "rp_truth", "true", "rp_time", "2026-01-01", "rp_text", "Type Ia, 100%"));
        make("B", Map.of("rp_number", "5", "rp_truth", "false", "rp_time", "2026-02-01 12:00", "rp_text", "5"));
        make("C", Map.of("rp_number", "-3.5", "rp_time", "2026-03-01T00:00:00+02:00"));
        make("D", Map.of("free", "5", "rp_text", "1984"));
        make("E", Map.of());
        owner = new Visitor().logIn(OWNER, People.PASSWORD);
    }

    private void make(String letter, Map<String, String> extras) {
        Viewer viewer = people.viewer(OWNER);
        String name = "Exfil " + letter;
        if (targets.findByName(name, viewer).isEmpty()) {
            TargetDraft draft = TargetDraft.sidereal(name, 15, -83).visibility(Visibility.PRIVATE);
            extras.forEach(draft::extra);
            targets.create(draft, viewer);
        }
    }

    private static Set<String> letters(Iterable<String> names) {
        Set<String> letters = new TreeSet<>();
        names.forEach(name -> letters.add(name.replace("Exfil ", "")));
        return letters;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rp_number_min=0                                   | A B",
                "rp_number_max=0                                   | A C",
                "rp_number_min=-3.5&rp_number_max=0                | A C",
                "rp_number_min=0.5                                 | B",
                "rp_number_min=5.0001                              | ''",
                "rp_number_max=-3.5                                | C",
                "rp_number_min=&rp_number_max=                     | A B C D E",
                "rp_truth=true                                     | A",
                "rp_truth=2                                        | A",
                "rp_truth=false                                    | B",
                "rp_truth=3                                        | B",
                "rp_truth=                                         | A B C D E",
                "rp_time_after=2026-02-01T12:00:00Z                | B C",
                "rp_time_after=2026-02-01T12:00:01Z                | C",
                "rp_time_before=2026-02-01T12:00:00Z               | A B",
                "rp_time_after=2026-02-28T22:00:00Z                | C",
                "rp_time_before=2026-02-28T21:59:59Z               | A B",
                "rp_time_after=2026-01-02&rp_time_before=2026-02-02 | B",
                "rp_text=type%20ia                                 | A",
                "rp_text=%25                                       | A",
                "rp_text=_                                         | ''",
                "rp_text=19                                        | D",
                "key=rp_number&value=5                             | B",
                "key=free&value=5                                  | D",
                "value=5                                           | B D",
                "key=rp_truth&value=5                              | ''",
                "key=rp_number                                     | A B C",
                "rp_number_min=0&rp_truth=false                    | B",
                "rp_number_min=0&rp_truth=true&rp_time_after=2027-01-01 | ''"
            })
    void eachFilterFindsTheSameOnThePageInTheApiAndInExports(String filter, String wanted) {
        String query = "?query=Exfil&" + filter.strip();
        Set<String> letters = wanted.isEmpty()
                ? Set.of()
                : Arrays.stream(wanted.split(" ")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(letters, letters(owner.get("/targets/" + query).is(200).texts("td[data-label=Name]")), filter);
        assertEquals(
                letters,
                letters(owner.getJson("/api/targets/" + query).is(200).json().getList("results.name", String.class)));
        Set<String> exported = letters(owner.get("/targets/export/" + query)
                .is(200)
                .body()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList());
        assertEquals(letters, exported);
    }

    @ParameterizedTest
    @CsvSource({
        "rp_number_min=many, rp_number_min, rp_number",
        "rp_number_max=NaN, rp_number_max, rp_number",
        "rp_number_min=2&rp_number_max=1, rp_number_max, rp_number",
        "rp_truth=perhaps, rp_truth, rp_truth",
        "rp_time_after=yesterday, rp_time_after, rp_time",
        "rp_time_after=2026-02-02&rp_time_before=2026-02-01, rp_time_before, rp_time"
    })
    void whatCannotBeReadIsSaidAtItsFieldAndFindsNothing(String filter, String field, String ofApi) {
        Map<String, Object> errors =
                owner.getJson("/api/targets/?" + filter).is(400).json().getMap("$");
        assertEquals(Set.of(ofApi), errors.keySet());
        Page page = owner.get("/targets/?query=Exfil&" + filter).is(200);
        assertTrue(page.has("[name=" + field + "].is-invalid"), page::body);
        assertTrue(page.texts("td[data-label=Name]").isEmpty());
    }

    /** What others may not see is not found by what is in its extras either. */
    @Test
    void extrasOfOthersAreNoWayRound() {
        for (String filter : new String[] {"rp_number_min=0", "rp_truth=true", "key=free&value=5", "rp_text=type"}) {
            assertEquals(
                    Set.of(),
                    letters(bob().get("/targets/?query=Exfil&" + filter).texts("td[data-label=Name]")));
        }
    }
}
