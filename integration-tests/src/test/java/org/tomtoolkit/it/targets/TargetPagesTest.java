package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** Creating, looking at, changing, finding and deleting targets as people do. */
@QuarkusTest
class TargetPagesTest extends SiteTest {

    @Inject
    Targets targets;

    private static Map<String, Object> form(String name, String ra, String dec) {
        Map<String, Object> form = new HashMap<>();
        form.put("type", "SIDEREAL");
        form.put("name", name);
        form.put("ra", ra);
        form.put("dec", dec);
        form.put("permissions", "PRIVATE");
        // other tests have targets at the same places
        form.put("save_anyway", "true");
        return form;
    }

    private long create(Visitor visitor, Map<String, Object> form) {
        String location = visitor.post("/targets/create/", form).is(303).location();
        return Long.parseLong(location.replaceAll("\\D", ""));
    }

    @Test
    void aTargetIsCreatedFromSexagesimalCoordinatesWithNamesAndTags() {
        Visitor alice = alice();
        Map<String, Object> form = form("Crab of Alice", "05:34:31.94", "+22:00:52.2");
        form.put("alias", List.of("Crab A 1", "", "Crab A 2"));
        form.put("tag_key", List.of("kind", ""));
        form.put("tag_value", List.of("supernova remnant", ""));
        long id = create(alice, form);
        Target target = targets.get(id, people.viewer(People.ALICE), Action.VIEW);
        assertEquals(83.63308, target.getRa(), 1e-5);
        assertEquals(22.0145, target.getDec(), 1e-6);
        Page page = alice.get("/targets/" + id + "/").is(200);
        assertTrue(page.text().contains("also Crab A 1, Crab A 2"), page::body);
        assertTrue(page.text().contains("05:34:31.940"), page::body);
        assertTrue(page.text().contains("83.633083°"), page::body);
        assertTrue(page.text().contains("Taurus"), page::body);
        assertTrue(page.text().contains("kind supernova remnant"), page::body);
        assertTrue(page.text().contains("Owner alice"), page::body);
        assertTrue(page.has("figure[data-tom-chart=airmass]"));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsSaved() {
        Visitor bob = bob();
        Map<String, Object> form = form("Wrong of Bob", "400", "NaN");
        form.put("parallax", "five");
        form.put("alias", List.of("Wrong alias"));
        Page page = bob.post("/targets/create/", form).is(400);
        assertTrue(page.has("#f-ra.is-invalid") && page.has("#f-dec.is-invalid") && page.has("#f-parallax.is-invalid"));
        assertEquals("400", page.one("#f-ra").val());
        assertEquals("Wrong alias", page.one("input[name=alias]").val());
        assertFalse(bob.get("/targets/?query=Wrong").has("td[data-label=Name]"));
    }

    @Test
    void aMovingTargetNeedsSchemeAndElements() {
        Map<String, Object> form = form("Comet of Bob", "", "");
        form.put("type", "NON_SIDEREAL");
        Visitor bob = bob();
        Page page = bob.post("/targets/create/", form).is(400);
        assertTrue(page.has("#f-scheme.is-invalid") && page.has("#f-eccentricity.is-invalid"), page::body);
        form.put("scheme", "MPC_COMET");
        form.put("epoch_of_elements", "2460000.5");
        form.put("inclination", "3.87");
        form.put("lng_asc_node", "36.33");
        form.put("arg_of_perihelion", "22.15");
        form.put("eccentricity", "0.6499");
        page = bob.post("/targets/create/", form).is(400);
        assertTrue(page.has("#f-epoch_of_elements.is-invalid"), page::body);
        form.put("epoch_of_elements", "60600");
        page = bob.post("/targets/create/", form).is(400);
        assertTrue(page.has("#f-perihdist.is-invalid") && page.has("#f-epoch_of_perihelion.is-invalid"), page::body);
        form.put("perihdist", "1.2107");
        form.put("epoch_of_perihelion", "59520");
        Page detail = bob.get("/targets/" + create(bob, form) + "/").is(200);
        assertTrue(detail.text().contains("Scheme MPC Comet"), detail::body);
        assertTrue(detail.text().contains("RA now"), detail::body);
    }

    @Test
    void namesThatDifferInWritingOnlyAreTheSame() {
        Visitor alice = alice();
        Map<String, Object> first = form("Twin 1-A", "10", "10");
        first.put("alias", List.of("Other (Twin)"));
        long id = create(alice, first);
        assertTrue(alice.post("/targets/create/", form("twin_1a", "1", "1"))
                .is(400)
                .has("#f-name.is-invalid"));
        assertTrue(alice.post("/targets/create/", form("OTHERTWIN", "1", "1"))
                .is(400)
                .has("#f-name.is-invalid"));
        Map<String, Object> clash = form("Twin 2", "1", "1");
        clash.put("alias", List.of("fine", "Twin-1A"));
        Page page = alice.post("/targets/create/", clash).is(400);
        assertEquals(1, page.document().select("input[name=alias].is-invalid").size(), page::body);
        Map<String, Object> own = form("Twin 3", "1", "1");
        own.put("alias", List.of("twin3"));
        assertTrue(alice.post("/targets/create/", own).is(400).has("input[name=alias].is-invalid"));
        Map<String, Object> same =
                new HashMap<>(alice.get("/targets/" + id + "/update/").form("form[action$=update/]"));
        alice.post("/targets/" + id + "/update/", same).is(303);
    }

    @Test
    void theFormOfATargetHoldsItsValuesAndSavesChanges() {
        Visitor alice = alice();
        Map<String, Object> form = form("Changing", "12.5", "-3.5");
        form.put("pm_ra", "0");
        form.put("alias", List.of("Changing B", "Changing C"));
        form.put("tag_key", List.of("colour"));
        form.put("tag_value", List.of("red"));
        long id = create(alice, form);
        Map<String, Object> present =
                alice.get("/targets/" + id + "/update/").is(200).form("form[action$=update/]");
        assertEquals("12.5", present.get("ra"));
        assertEquals("0", present.get("pm_ra"));
        present.put("name", "Changed");
        present.put("alias", List.of("Changing C", "Changing D"));
        present.put("tag_value", List.of("blue"));
        present.put("dec", "");
        alice.post("/targets/" + id + "/update/", present).is(400);
        assertTrue(alice.get("/targets/" + id + "/").text().contains("also Changing B, Changing C"));
        present.put("dec", "-3.25");
        alice.post("/targets/" + id + "/update/", present).is(303);
        Page page = alice.get("/targets/" + id + "/");
        assertTrue(
                page.text("h1").equals("Changed") && page.text().contains("also Changing C, Changing D"), page::body);
        assertTrue(page.text().contains("colour blue") && page.text().contains("-3.250000°"), page::body);
    }

    @Test
    void theFormStartsWithWhatTheAddressSays() {
        Page page = alice().get(
                        "/targets/create/",
                        Map.of(
                                "name",
                                "Pre",
                                "ra",
                                "1.5",
                                "type",
                                "SIDEREAL",
                                "names",
                                "P 1,P 2",
                                "permissions",
                                "OPEN"));
        assertEquals("Pre", page.one("#f-name").val());
        assertEquals("1.5", page.one("#f-ra").val());
        assertEquals(
                2,
                page.document().select("[data-repeat-rows] input[name=alias]").size());
        assertTrue(page.has("#f-permissions option[value=OPEN][selected]"));
        assertTrue(page.has("input[name=groups][checked]"));
        assertTrue(
                alice().get("/targets/create/?type=NONSENSE").is(200).has("#f-type option[value=SIDEREAL][selected]"));
    }

    @Test
    void deletingAsksFirstAndSaysWhatGoes() {
        Visitor alice = alice();
        Map<String, Object> form = form("Short lived", "1", "1");
        form.put("alias", List.of("Ephemera"));
        long id = create(alice, form);
        Page question = alice.get("/targets/" + id + "/delete/").is(200);
        assertTrue(question.text().contains("1 alias"), question::body);
        alice.post("/targets/" + id + "/delete/", Map.of()).is(303);
        assertEquals(404, alice.get("/targets/" + id + "/").status());
        create(alice, form);
    }

    @Test
    void aHostileNameIsShownAsTextEverywhere() {
        Visitor admin = admin();
        String name = "Evil </script><script>alert(1)</script> \"'{x}";
        Map<String, Object> form = form(name, "211.5", "-44.25");
        form.put("alias", List.of("<img src=x onerror=alert(2)>"));
        form.put("tag_key", List.of("<b>k</b>"));
        form.put("tag_value", List.of("{inject:layout}"));
        form.put("permissions", "OPEN");
        long id = create(admin, form);
        for (String path : List.of(
                "/",
                "/targets/",
                "/targets/?query=Evil",
                "/targets/" + id + "/",
                "/targets/" + id + "/update/",
                "/targets/" + id + "/delete/")) {
            Page page = admin.get(path).is(200);
            assertFalse(page.body().contains("<script>alert"), path);
            assertFalse(page.body().contains("<img src=x"), path);
            assertFalse(page.body().contains("<b>k</b>"), path);
        }
        assertEquals(name, admin.get("/targets/" + id + "/").one("h1").text());
        targets.delete(id, people.viewer(People.ADMIN));
    }

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

    @Test
    void addressesThatMeanNothingAreNotFound() {
        for (String path :
                List.of("/targets/999999999/", "/targets/999999999999999999/", "/targets/abc/", "/targets/1.5/")) {
            assertEquals(404, admin().get(path).status(), path);
        }
    }

    @Test
    void theMessierCatalogueLoadsOnceIntoItsList() {
        Visitor alice = alice();
        String list = alice.post("/targets/seed/", Map.of()).is(303).location();
        Page page = alice.get(list + "&sort=name");
        assertTrue(page.text(".tom-toolbar").contains("110 targets"), page::body);
        String again = bob().post("/targets/seed/", Map.of()).is(303).location();
        assertEquals(list, again);
        assertTrue(bob().get(again).text(".tom-toolbar").contains("110 targets"));
        Page m51 = bob().get("/targets/?name_fuzzy=ngc5194");
        assertEquals(List.of("M51"), m51.texts("td[data-label=Name]"));
        assertFalse(visitor().get("/targets/?name_fuzzy=ngc5194").has("td[data-label=Name]"));
    }

    @Test
    void thePlanDrawsAMovingTargetAndSaysWhatIsWrongWithTheDates() {
        long id = create(bob(), form("Planned", "204.2538292", "-29.8657611"));
        Visitor bob = bob();
        Page data = bob.getJson("/targets/" + id + "/airmass.json?start=2025-06-01&end=2025-06-02&limit=2");
        assertEquals(144, data.is(200).json().getList("sites[0].points").size());
        assertEquals(2f, data.json().getFloat("limit"));
        assertTrue(bob.getJson("/targets/" + id + "/airmass.json?start=x&end=2025-06-02")
                .is(400)
                .body()
                .contains("start"));
        Page plan = bob.getPartial("/targets/" + id + "/plan/?start=2025-06-02&end=2025-06-01")
                .is(400);
        assertTrue(plan.has("#f-end.is-invalid"), plan::body);
    }
}
