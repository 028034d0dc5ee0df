package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.Target;

/** Creating, changing and deleting targets as people do. */
@QuarkusTest
class TargetFormTest extends TargetForms {

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
}
