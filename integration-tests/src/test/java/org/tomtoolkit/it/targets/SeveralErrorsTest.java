package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** Whoever sends a target with several mistakes hears of all of them at once, each at the place where it stands. */
@QuarkusTest
class SeveralErrorsTest extends SiteTest {

    private String name;
    private Visitor alice;

    @BeforeEach
    void aTargetIsThere() {
        name = "several-" + UUID.randomUUID();
        alice = alice();
        post(body(name)).getLong("id");
    }

    private static Map<String, Object> body(String name) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "type",
                "SIDEREAL",
                "ra",
                30,
                "dec",
                -80,
                "aliases",
                List.of(Map.of("name", name + " alias one"), Map.of("name", name + " alias two")),
                "targetextra_set",
                List.of(Map.of("key", "first", "value", "1"), Map.of("key", "second", "value", "2"))));
    }

    private JsonPath post(Map<String, Object> body) {
        return alice.json("POST", "/api/targets/", body).is(201).json();
    }

    private JsonPath refused(String method, String path, Map<String, Object> body) {
        return alice.json(method, path, body).is(400).json();
    }

    private static void said(JsonPath errors, String place, String part) {
        List<String> texts = errors.getList(place);
        assertTrue(texts != null && texts.size() == 1, () -> place + " in " + errors.prettify());
        assertTrue(texts.get(0).contains(part), () -> place + ": " + texts);
    }

    @Test
    void aNewTargetWithMistakesOfEveryKind() {
        Map<String, Object> body = body(name.toUpperCase(java.util.Locale.ROOT));
        body.putAll(Map.of("dec", "north", "ra", 400, "distance", -1, "permissions", "SECRET"));
        body.put(
                "aliases",
                List.of(
                        Map.of("name", "fine " + name),
                        Map.of("name", ""),
                        Map.of("name", name + " ALIAS-two"),
                        Map.of("other", 1)));
        body.put(
                "targetextra_set",
                List.of(
                        Map.of("value", "no key"),
                        Map.of("key", "rp_number", "value", "many"),
                        Map.of("key", "k".repeat(201), "value", ""),
                        Map.of("key", "rp_number", "value", "1")));
        body.put("target_lists", List.of(Map.of("name", "x".repeat(201))));
        body.put("groups", List.of(Map.of("name", "nobody's group")));
        JsonPath errors = refused("POST", "/api/targets/", body);
        assertEquals(
                Set.of(
                        "name",
                        "dec",
                        "ra",
                        "distance",
                        "permissions",
                        "aliases",
                        "targetextra_set",
                        "target_lists",
                        "groups"),
                errors.getMap("$").keySet(),
                errors::prettify);
        said(errors, "name", "same name as");
        said(errors, "dec", "valid number");
        said(errors, "aliases[1].name", "blank");
        said(errors, "aliases[2].name", "alias two");
        said(errors, "aliases[3].name", "required");
        assertEquals(Map.of(), errors.getMap("aliases[0]"));
        said(errors, "targetextra_set[0].key", "required");
        said(errors, "targetextra_set[2].key", "200");
        said(errors, "targetextra_set[3].key", "twice");
        said(errors, "target_lists[0].name", "200");
        assertEquals(1, alice.getJson("/api/targets/?name=" + name).json().getInt("count"), "nothing of it is saved");
    }

    @Test
    void theExampleOfTheContract() {
        JsonPath errors = refused(
                "POST",
                "/api/targets/",
                Map.of("name", "n".repeat(101), "type", "X", "ra", "a", "aliases", List.of(Map.of("name", ""))));
        assertEquals(Set.of("name", "type", "ra", "aliases"), errors.getMap("$").keySet(), errors::prettify);
        for (String place : List.of("name", "type", "ra", "aliases[0].name")) {
            assertEquals(1, errors.getList(place).size(), place);
        }
    }

    @Test
    void aMovingTargetMissesAllItsElementsAtOnce() {
        JsonPath errors =
                refused("POST", "/api/targets/", Map.of("name", name, "type", "NON_SIDEREAL", "scheme", "MPC_COMET"));
        assertEquals(Set.of("name", "non_field_errors"), errors.getMap("$").keySet(), errors::prettify);
        for (String field : List.of(
                "epoch_of_elements",
                "inclination",
                "lng_asc_node",
                "arg_of_perihelion",
                "eccentricity",
                "perihdist",
                "epoch_of_perihelion")) {
            said(errors, "non_field_errors", field);
        }
    }

    /** The request names some items of lists that are longer: errors stand where the request has them. */
    @Test
    void aChangeIsToldTheSameWay() {
        Map<String, Object> other = body(name + " other");
        JsonPath made = post(other);
        String path = "/api/targets/" + made.getLong("id") + "/";
        Map<String, Object> change = new HashMap<>(Map.of("name", name, "ra", -1, "dec", "south"));
        change.put(
                "aliases",
                List.of(
                        Map.of("name", name + " alias one"),
                        Map.of("id", made.getLong("aliases[1].id"), "name", name + " alias TWO"),
                        Map.of("id", 0, "name", "nobody's")));
        change.put("targetextra_set", List.of(Map.of("key", "rp_number", "value", "many")));
        JsonPath errors = refused("PATCH", path, change);
        assertEquals(
                Set.of("name", "ra", "dec", "aliases", "targetextra_set"),
                errors.getMap("$").keySet(),
                errors::prettify);
        said(errors, "aliases[0].name", "alias one");
        said(errors, "aliases[1].name", "alias two");
        said(errors, "aliases[2].id", "no alias 0");
        said(errors, "targetextra_set[0].value", "number");
        change.remove("dec");
        change.put("aliases", List.of(Map.of("name", name + " alias one")));
        errors = refused("PATCH", path, change);
        assertEquals(
                Set.of("name", "ra", "aliases", "targetextra_set"),
                errors.getMap("$").keySet(),
                errors::prettify);
        said(errors, "aliases[0].name", "alias one");
        JsonPath after = alice.getJson(path).json();
        assertEquals(List.of(name + " other alias one", name + " other alias two"), after.getList("aliases.name"));
        assertEquals(List.of("first", "second"), after.getList("targetextra_set.key"));
    }
}
