package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;

/** The page of all targets: found by name and place, page after page. */
@QuarkusTest
class TargetListPageTest extends TargetForms {

    @Test
    void pagesOfTheListFollowEachOtherBothWays() {
        people.ensure("pager");
        for (int i = 0; i < 60; i++) {
            String name = "Paged %02d".formatted(i);
            if (targets.findByName(name, people.viewer("pager")).isEmpty()) {
                targets.create(TargetDraft.sidereal(name, i, i), people.viewer("pager"));
            }
        }
        Visitor pager = new Visitor().logIn("pager", People.PASSWORD);
        for (String sort : List.of("-created", "created", "name", "-name")) {
            List<String> seen = new ArrayList<>();
            Page page = pager.get("/targets/?query=Paged&sort=" + sort);
            assertTrue(page.text(".tom-toolbar").contains("60 targets"), page::body);
            seen.addAll(page.texts("td[data-label=Name]"));
            while (page.has("a[rel=next]")) {
                page = pager.get(
                        "/targets/" + page.one("a[rel=next]").attr("href").replaceFirst("^/targets/", ""));
                seen.addAll(page.texts("td[data-label=Name]"));
            }
            assertEquals(60, seen.stream().distinct().count(), sort);
            assertEquals(60, seen.size(), sort);
            assertEquals(
                    seen.stream()
                            .sorted(
                                    sort.startsWith("-")
                                            ? java.util.Comparator.<String>reverseOrder()
                                            : java.util.Comparator.naturalOrder())
                            .toList(),
                    seen,
                    sort);
            page = pager.get("/targets/" + page.one("a[rel=prev]").attr("href").replaceFirst("^/targets/", ""));
            assertEquals(seen.subList(25, 50), page.texts("td[data-label=Name]"), sort);
        }
    }

    @Test
    void theSearchBoxFindsNamesAndAliasesHoweverWritten() {
        Visitor bob = bob();
        Map<String, Object> form = form("Searchable 100%_x", "20", "20");
        form.put("alias", List.of("QX Hya-7"));
        long id = create(bob, form);
        for (String query : List.of("searchable100", "SEARCHABLE", "100%_", "qx hya", "qxhya7", "HYA-7")) {
            assertEquals(
                    List.of("Searchable 100%_x"),
                    bob.get("/targets/", Map.of("query", query)).texts("td[data-label=Name]"),
                    query);
        }
        assertTrue(bob.get("/targets/", Map.of("query", "100_x")).has(".tom-empty"));
        assertEquals(
                "/targets/" + id + "/", bob.get("/targets/name/qx hya").is(303).location());
        assertTrue(bob.get("/targets/name/nothing-at-all").is(303).location().startsWith("/targets/?name="));
    }

    @Test
    void aConeFindsItsCentreAndReachesOverZeroHoursAndThePoles() {
        Visitor bob = bob();
        create(bob, form("Cone east", "0.05", "1"));
        create(bob, form("Cone west", "359.95", "1"));
        create(bob, form("Cone pole", "180", "89.99"));
        assertEquals(
                List.of("Cone east", "Cone west"),
                bob.get("/targets/?query=Cone&sort=name&cone_search=359.99,1,0.2")
                        .texts("td[data-label=Name]"));
        assertEquals(
                List.of("Cone pole"),
                bob.get("/targets/?query=Cone&cone_search=0,90,0.1").texts("td[data-label=Name]"));
        assertEquals(
                List.of("Cone east"),
                bob.get("/targets/?query=Cone&cone_search=0.05,1,0").texts("td[data-label=Name]"));
        assertEquals(
                List.of("Cone east", "Cone west"),
                bob.get("/targets/?target_cone_search=Cone%20east,0.2").texts("td[data-label=Name]"));
    }

    @Test
    void aFilterThatCannotBeReadIsNamedAndFindsNothing() {
        for (String query : List.of(
                "cone_search=1,2", "cone_search=a,b,c", "cone_search=1,2,999", "target_cone_search=x", "type=GALAXY")) {
            Page page = bob().get("/targets/?" + query).is(200);
            assertTrue(page.has(".tom-error"), query);
            assertFalse(page.has("td[data-label=Name]"), query);
        }
    }

    @Test
    void aScriptThatSearchesGetsTheTableOnly() {
        String body =
                bob().getPartial("/targets/?query=nothing-like-this").is(200).body();
        assertFalse(body.contains("<html"));
        assertTrue(body.contains("No target fits"));
    }
}
