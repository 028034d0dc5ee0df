package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.lists.TargetLists;

/** Which targets to observe from where in the coming nights. */
@QuarkusTest
class SelectionPageTest extends SiteTest {

    private static final String PATH = "/targets/targetselection/";

    @Inject
    Targets targets;

    @Inject
    TargetLists lists;

    @Inject
    SessionFactory sessions;

    private long list;

    @BeforeEach
    void aListOfSome() {
        Viewer alice = people.viewer(People.ALICE);
        list = lists.getOrCreate("Selection list", Visibility.OPEN, alice).getId();
        List<Long> ids = new ArrayList<>();
        ids.add(ensure("Selection M10", star("Selection M10", 254.31, -4.12)));
        ids.add(ensure("Selection M1", star("Selection M1", 83.66, 22.03)));
        TargetDraft secret = star("Selection secret", 204.28, -29.89);
        ids.add(ensure("Selection secret", secret.visibility(Visibility.PRIVATE)));
        ids.add(ensure("Selection comet", comet()));
        lists.add(list, ids, alice);
    }

    private static TargetDraft star(String name, double ra, double dec) {
        return TargetDraft.sidereal(name, ra, dec).visibility(Visibility.OPEN);
    }

    private static TargetDraft comet() {
        return TargetDraft.nonSidereal("Selection comet", OrbitScheme.MPC_COMET)
                .visibility(Visibility.OPEN)
                .set("epoch_of_elements", 60_827.0)
                .set("epoch_of_perihelion", 60_827.5)
                .set("perihdist", 1.25)
                .set("eccentricity", 0.9)
                .set("arg_of_perihelion", 180.0)
                .set("lng_asc_node", 100.0)
                .set("inclination", 20.0);
    }

    private Long ensure(String name, TargetDraft draft) {
        Viewer alice = people.viewer(People.ALICE);
        return targets.findByName(name, alice)
                .orElseGet(() -> targets.create(draft, alice))
                .getId();
    }

    private String query(String more) {
        return PATH + "?targetlist__name=" + list + "&start=2025-06-01T00:00:00Z&" + more;
    }

    private static List<String> row(Page page, String name) {
        return page.document().select("tbody tr").stream()
                .filter(row -> row.select("[data-label=Target]").text().equals(name))
                .map(row -> row.select("td").eachText())
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + page.body()));
    }

    /** The numbers of the Python toolkit for a site whose night had begun at the start. */
    @Test
    void m10StandsHighInTheNightAndM1Not() {
        Page page = visitor().get(query("observatory=" + site() + "&nights=1")).is(200);
        List<String> m10 = row(page, "Selection M10");
        assertEquals("2025-05-31", m10.get(2));
        assertTrue(m10.get(3).matches("1\\.1\\d"), m10::toString);
        assertTrue(m10.get(4).startsWith("06-01 01:") && m10.get(6).startsWith("06-01 08:"), m10::toString);
        assertTrue(m10.get(7).matches("7:[2345]0"), m10::toString);
        List<String> m1 = row(page, "Selection M1");
        assertEquals(List.of(">2", "–", "–", "–", "0:00"), m1.subList(3, 8));
        assertTrue(row(page, "Selection comet").get(3).matches("\\d+\\.\\d\\d|>2"));
        assertTrue(m1.get(8).matches("\\d{1,3}°") && m1.get(9).matches("\\d{1,3} %"), m1::toString);
    }

    private String site() {
        return visitor()
                .get(PATH)
                .one("#f-observatory option:contains(Cerro Tololo)")
                .val();
    }

    @Test
    void aNightNeverHoldsTheDayBetweenTwo() {
        Page page = alice().get(query("nights=3&limit=2.5")).is(200);
        List<Element> rows = page.document().select("tbody tr");
        assertFalse(rows.isEmpty());
        for (Element row : rows) {
            String[] hours = row.select("[data-label=Hours]").text().split(":");
            assertTrue(Integer.parseInt(hours[0]) < 15, row::text);
        }
    }

    @Test
    void onlyTargetsThatMayBeSeenAreListed() {
        assertEquals(
                new TreeSet<>(List.of("Selection M1", "Selection M10", "Selection comet")),
                new TreeSet<>(visitor().get(query("")).texts("[data-label=Target]")));
        assertTrue(alice().get(query("")).texts("[data-label=Target]").contains("Selection secret"));
    }

    @Test
    void itIsSortedByWhatWasComputedAndWhatCannotBeObservedComesLast() {
        for (String order : List.of("airmass", "-airmass", "first", "-hours", "-moon", "site", "night", "nonsense")) {
            List<String> names = alice().get(query("sort=" + order)).is(200).texts("[data-label=Target]");
            assertFalse(names.isEmpty(), order);
        }
        Page page = alice().get(query("sort=-airmass"));
        List<String> airmasses = page.texts("[data-label='Lowest airmass']");
        int firstBlank = airmasses.indexOf(">2");
        assertTrue(firstBlank > 0, airmasses::toString);
        assertTrue(
                airmasses.subList(firstBlank, airmasses.size()).stream().allMatch(">2"::equals), airmasses::toString);
        List<String> descending = airmasses.subList(0, firstBlank);
        assertEquals(descending.stream().sorted((a, b) -> b.compareTo(a)).toList(), descending);
        assertEquals("descending", page.one("th[aria-sort=descending]").attr("aria-sort"));
    }

    @Test
    void pagesFollowEachOtherWithoutOverlap() {
        TreeSet<String> seen = new TreeSet<>();
        int rows = 0;
        String next = query("nights=5");
        for (int i = 0; i < 20 && next != null; i++) {
            Page page = alice().get(next).is(200);
            for (Element row : page.document().select("tbody tr")) {
                seen.add(row.select("td").eachText().subList(0, 3).toString());
                rows++;
            }
            next = page.has("a[rel=next]")
                    ? PATH + page.one("a[rel=next]").attr("href").replaceFirst("^[^?]*", "")
                    : null;
        }
        assertEquals(rows, seen.size(), "no row twice");
        int sites =
                visitor().get(PATH).document().select("#f-observatory option").size() - 1;
        assertTrue(rows > 60 && rows <= 4 * 5 * sites, rows + " rows");
    }

    @Test
    void whatCannotBeObservedCanBeLeftOut() {
        Page page = visitor().get(query("observatory=" + site() + "&observable=true"));
        assertTrue(page.texts("[data-label=Target]").contains("Selection M10"));
        assertFalse(page.texts("[data-label=Target]").contains("Selection M1"));
    }

    @Test
    void whatIsWrongIsSaidAndNeverAServerError() {
        assertTrue(visitor().get(PATH + "?start=tomorrow").is(400).has("#f-start.is-invalid"));
        assertTrue(visitor().get(PATH + "?nights=0").is(400).has("#f-nights.is-invalid"));
        assertTrue(visitor().get(PATH + "?limit=1").is(400).has("#f-limit.is-invalid"));
        visitor().get(PATH + "?observatory=nowhere").is(400);
        visitor().get(PATH + "?targetlist__name=999999").is(400);
        visitor().get(PATH + "?page=-3&sort=-").is(200);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheTargets() {
        visitor().get(query("nights=1"));
        long before = sessions.getStatistics().getPrepareStatementCount();
        visitor().get(query("nights=1&sort=airmass")).is(200);
        long statements = sessions.getStatistics().getPrepareStatementCount() - before;
        assertTrue(statements <= 12, statements + " statements");
    }

    @Test
    void htmxGetsTheTableOnly() {
        Page part = alice().getPartial(query(""));
        assertTrue(part.has("table") && !part.has("nav.navbar"), part::body);
    }
}
