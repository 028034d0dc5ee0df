package org.tomtoolkit.it.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** M3 comes before M39: whose name or alias is what was asked for stands first, wherever it would stand otherwise. */
@QuarkusTest
class ExactFirstTest extends SiteTest {

    private static final int OTHERS = 60;

    @Inject
    Targets targets;

    private String asked;
    private String byAlias;
    private List<String> others;

    @BeforeEach
    void oldOnesOfTheNameAndNewerOnesThatContainIt() {
        asked = "X" + UUID.randomUUID().toString().replace("-", "") + " 3";
        byAlias = "Other " + UUID.randomUUID();
        make(TargetDraft.sidereal(asked, 10, 10).visibility(Visibility.OPEN));
        make(TargetDraft.sidereal(byAlias, 20, 10)
                .alias(asked + " (2)")
                .alias("Z" + asked)
                .visibility(Visibility.OPEN));
        others = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            make(TargetDraft.sidereal(asked + "%02d".formatted(i), i, i).visibility(Visibility.OPEN));
            others.add(0, asked + "%02d".formatted(i));
        }
    }

    private void make(TargetDraft draft) {
        targets.create(draft, people.viewer(People.ALICE));
    }

    private static List<String> names(Page page) {
        return page.texts("td[data-label=Name]");
    }

    /** All pages from one on along its links. */
    private static List<List<String>> walk(Visitor who, String first, String rel) {
        List<List<String>> pages = new ArrayList<>();
        Page page = who.get(first).is(200);
        pages.add(names(page));
        while (page.has("main a[rel=" + rel + "]")) {
            page = who.get(page.one("main a[rel=" + rel + "]").attr("href")).is(200);
            pages.add(names(page));
        }
        return pages;
    }

    private String query(String text) {
        return "/targets/?query=" + text.replace(" ", "%20");
    }

    @Test
    void theOneOfThatNameStandsFirstAndNoneIsListedTwiceOrLost() {
        List<String> expected = new ArrayList<>(List.of(asked));
        expected.addAll(others);
        // the one with the alias contains the text too and is the oldest but one
        expected.add(byAlias);
        for (String text : List.of(asked, asked.toLowerCase(), asked.replace(" ", "-"))) {
            List<List<String>> pages = walk(visitor(), query(text), "next");
            assertEquals(3, pages.size());
            assertEquals(25, pages.get(0).size());
            assertEquals(expected, pages.stream().flatMap(List::stream).toList(), text);
        }
    }

    @Test
    void theWayBackShowsTheSamePages() {
        Visitor visitor = visitor();
        List<List<String>> there = walk(visitor, query(asked), "next");
        Page page = visitor.get(query(asked));
        while (page.has("main a[rel=next]")) {
            page = visitor.get(page.one("main a[rel=next]").attr("href"));
        }
        String last = page.one("main a[rel=prev]").attr("href");
        List<List<String>> back = walk(visitor, "/targets/" + last.substring(last.indexOf('?')), "prev");
        assertEquals(List.of(there.get(1), there.get(0)), back);
    }

    @Test
    void anAliasCountsAsTheName() {
        assertEquals(byAlias, names(visitor().get(query("z" + asked))).get(0));
        // both keys are the same in the sense of the matcher
        assertEquals(byAlias, names(visitor().get(query(asked + "2"))).get(0));
    }

    @Test
    void anotherOrderIsKeptAsItWasAskedFor() {
        List<String> byName = names(visitor().get(query(asked) + "&sort=-name"));
        assertEquals(others.get(0), byName.get(0));
        assertFalse(byName.contains(asked));
        assertEquals(
                asked, names(visitor().get(query(asked) + "&sort=-created")).get(0), "the order of the table");
    }

    @Test
    void otherFiltersHoldAndWhatOneMayNotSeeStaysAway() {
        assertTrue(names(visitor().get(query(asked) + "&type=NON_SIDEREAL")).isEmpty());
        assertFalse(names(visitor().get(query(asked) + "&cone_search=30,30,5")).contains(asked));
        String secret = asked + "secret";
        make(TargetDraft.sidereal(secret, 1, 1).visibility(Visibility.PRIVATE));
        make(TargetDraft.sidereal(secret + " open", 1, 1).visibility(Visibility.OPEN));
        assertEquals(List.of(secret, secret + " open"), names(alice().get(query(secret))));
        assertEquals(List.of(secret + " open"), names(bob().get(query(secret))));
    }

    @Test
    void theyAreOfferedFirstWhileSomebodyTypesAndFoundByTheirAddress() {
        List<String> offered = visitor()
                .get("/choices/targets/", Map.of("q", asked))
                .is(200)
                .json()
                .getList("results.value");
        assertEquals(20, offered.size());
        assertEquals(asked, offered.get(0));
        assertEquals(20, offered.stream().distinct().count());
        Page answer = visitor().get("/targets/name/" + asked).is(303);
        long id = targets.findByName(asked, people.viewer(People.ALICE))
                .orElseThrow()
                .getId();
        assertEquals("/targets/" + id + "/", answer.location());
        assertEquals(
                asked,
                names(visitor().get("/targets/?name=" + asked.replace(" ", "%20")))
                        .get(0));
    }
}
