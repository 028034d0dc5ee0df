package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** A form that stays open while others work on the same target. */
@QuarkusTest
class OpenFormTest extends SiteTest {

    private static final String FORM = "form[action$=update/]";

    private static long create(Visitor visitor, String name, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name, "type", "SIDEREAL", "ra", 21.5, "dec", -63.25));
        body.putAll(more);
        return visitor.json("POST", "/api/targets/", body).is(201).json().getLong("id");
    }

    private static void patch(Visitor visitor, long id, Map<String, ?> body) {
        visitor.json("PATCH", "/api/targets/" + id + "/", body).is(200);
    }

    @Test
    void whatOthersChangedMeanwhileIsShownAndKept() {
        Visitor bob = bob();
        long id = create(
                bob,
                "Open form",
                Map.of("parallax", 2, "targetextra_set", List.of(Map.of("key", "kind", "value", "star"))));
        String path = "/targets/" + id + "/update/";
        Map<String, Object> form = bob.get(path).is(200).form(FORM);
        form.put("distance", "10");
        form.put("parallax", "3");
        form.put("save_anyway", "true");
        patch(
                bob,
                id,
                Map.of(
                        "parallax",
                        4,
                        "epoch",
                        2015.5,
                        "aliases",
                        List.of(Map.of("name", "Open form alias")),
                        "targetextra_set",
                        List.of(Map.of("key", "colour", "value", "red"))));
        Page asked = bob.post(path, form).is(409);
        assertEquals(
                List.of(
                        "Epoch: now 2015.5",
                        "Parallax: now 4; you entered 3",
                        "Other names: now Open form alias",
                        "Tags: now kind = star, colour = red"),
                asked.texts("#changed-meanwhile li"));
        var present = bob.getJson("/api/targets/" + id + "/").json();
        assertEquals(4.0, present.getDouble("parallax"));
        assertNull(present.get("distance"));

        Map<String, Object> both = asked.form(FORM);
        assertEquals("3", both.get("parallax"));
        assertEquals("10", both.get("distance"));
        assertEquals("2015.5", both.get("epoch"));
        assertEquals(List.of("Open form alias", ""), both.get("alias"));
        assertEquals(List.of("kind", "colour", ""), both.get("tag_key"));
        both.put("save_anyway", "true");
        bob.post(path, both).is(303);
        var saved = bob.getJson("/api/targets/" + id + "/").json();
        assertEquals(3.0, saved.getDouble("parallax"));
        assertEquals(10.0, saved.getDouble("distance"));
        assertEquals(2015.5, saved.getDouble("epoch"));
        assertEquals(List.of("Open form alias"), saved.getList("aliases.name"));
        assertEquals(2, saved.getList("targetextra_set").size());
        bob.post(path, both).is(409);
    }

    @Test
    void aVisibilityThatSomebodyNarrowedIsNotWidenedAgain() {
        Visitor bob = bob();
        long id = create(bob, "Open form hidden", Map.of("permissions", "PUBLIC"));
        String path = "/targets/" + id + "/update/";
        Map<String, Object> form = bob.get(path).form(FORM);
        form.put("save_anyway", "true");
        patch(bob, id, Map.of("permissions", "PRIVATE"));
        Page asked = bob.post(path, form).is(409);
        assertEquals(
                List.of("Who sees it: now Private: you and the groups below"), asked.texts("#changed-meanwhile li"));
        assertTrue(asked.has("#f-permissions option[value=PRIVATE][selected]"));
        assertEquals("PRIVATE", bob.getJson("/api/targets/" + id + "/").json().getString("permissions"));
    }

    @Test
    void whatNobodyElseChangedIsSavedAlsoAfterAMistake() {
        Visitor bob = bob();
        long id = create(bob, "Open form alone", Map.of());
        String path = "/targets/" + id + "/update/";
        Map<String, Object> form = bob.get(path).form(FORM);
        form.put("save_anyway", "true");
        form.put("dec", "-100");
        Page refused = bob.post(path, form).is(400);
        assertFalse(refused.has("#changed-meanwhile"));
        Map<String, Object> again = refused.form(FORM);
        assertEquals(form.get("version"), again.get("version"));
        again.put("save_anyway", "true");
        again.put("dec", "-10");
        bob.post(path, again).is(303);
    }

    @Test
    void aFormThatIsSavedAsItIsChangesNothing() {
        Visitor bob = bob();
        Map<String, String> extras = new TreeMap<>(Map.of(
                "rp_text", "2019-02-14",
                "rp_number", "1.50",
                "rp_truth", "yes",
                "rp_time", "2019-02-14T03:04:05.678Z",
                "since", "2019-02-14"));
        long id = create(bob, "Open form as it is", Map.of("targetextra_set", set(extras)));
        assertEquals("2019-02-14", save(bob, id).get("extra_rp_text"));
        assertEquals(extras, extras(bob, id));
        long bare = create(bob, "Open form bare", Map.of("targetextra_set", set(Map.of("rp_time", "2019-02-14"))));
        save(bob, bare);
        assertEquals(Map.of("rp_time", "2019-02-14"), extras(bob, bare), "an empty box was never a no");
    }

    private static List<Map<String, String>> set(Map<String, String> extras) {
        List<Map<String, String>> set = new ArrayList<>();
        extras.forEach((key, value) -> set.add(Map.of("key", key, "value", value)));
        return set;
    }

    private static Map<String, String> extras(Visitor visitor, long id) {
        var json = visitor.getJson("/api/targets/" + id + "/").json();
        Map<String, String> extras = new TreeMap<>();
        List<String> values = json.getList("targetextra_set.value");
        List<String> keys = json.getList("targetextra_set.key");
        for (int i = 0; i < keys.size(); i++) {
            extras.put(keys.get(i), values.get(i));
        }
        return extras;
    }

    /** Saves the form as it stands. */
    private static Map<String, Object> save(Visitor visitor, long id) {
        String path = "/targets/" + id + "/update/";
        Map<String, Object> form = visitor.get(path).form(FORM);
        form.put("save_anyway", "true");
        visitor.post(path, form).is(303);
        return form;
    }

    @Test
    void whatIsChangedInItIsSaved() {
        Visitor bob = bob();
        Map<String, String> before = Map.of("rp_text", "2019-02-14", "rp_truth", "true", "rp_time", "2019-02-14");
        long id = create(bob, "Open form changed", Map.of("targetextra_set", set(before)));
        String path = "/targets/" + id + "/update/";
        Map<String, Object> form = bob.get(path).form(FORM);
        form.put("save_anyway", "true");
        form.put("extra_rp_text", "");
        form.remove("extra_rp_truth");
        form.put("extra_rp_time", "2019-02-15 01:02");
        form.put("extra_rp_number", "3");
        bob.post(path, form).is(303);
        assertEquals(Map.of("rp_truth", "false", "rp_time", "2019-02-15T01:02:00Z", "rp_number", "3"), extras(bob, id));
    }

    @Test
    void aFormThatDoesNotSayWhatItShowedIsSaved() {
        Visitor bob = bob();
        long id = create(bob, "Open form script", Map.of());
        String path = "/targets/" + id + "/update/";
        Map<String, Object> form = bob.get(path).form(FORM);
        form.remove("version");
        form.put("save_anyway", "true");
        patch(bob, id, Map.of("distance", 5));
        bob.post(path, form).is(303);
        form.put("version", "no%ver=sion&=&ra=");
        bob.post(path, form).is(303);
    }
}
