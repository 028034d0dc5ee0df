package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** Changing aliases, extras and every field of a target through the API; none is passed over, none of another is touched. */
@QuarkusTest
class TargetPartsApiTest extends SiteTest {

    private static final Map<String, Object> COMET = Map.of(
            "epoch_of_elements", 60000.5,
            "inclination", 0,
            "lng_asc_node", 20.25,
            "arg_of_perihelion", 30.125,
            "eccentricity", 1.0,
            "perihdist", 0.75,
            "epoch_of_perihelion", 60100.25,
            "abs_mag", -1.5,
            "slope", 0,
            "ephemeris_period", 12.5);

    private String name;
    private Visitor alice;
    private JsonPath target;
    private String path;

    @BeforeEach
    void aTarget() {
        name = "parts-" + UUID.randomUUID();
        alice = alice();
        target = make(name);
        path = "/api/targets/" + target.getLong("id") + "/";
    }

    private JsonPath make(String called) {
        return alice.json(
                        "POST",
                        "/api/targets/",
                        Map.of(
                                "name",
                                called,
                                "type",
                                "SIDEREAL",
                                "ra",
                                40,
                                "dec",
                                -89,
                                "aliases",
                                List.of(Map.of("name", called + " a"), Map.of("name", called + " b")),
                                "targetextra_set",
                                List.of(Map.of("key", "k", "value", "1"), Map.of("key", "l", "value", "2"))))
                .is(201)
                .json();
    }

    private JsonPath patch(Map<String, ?> body) {
        return alice.json("PATCH", path, body).is(200).json();
    }

    private static List<String> sorted(JsonPath json, String list) {
        return json.getList(list, String.class).stream().sorted().toList();
    }

    @Test
    void anAliasThatStaysDoesNotEndTheWork() {
        long first = target.getLong("aliases[0].id");
        JsonPath changed = patch(Map.of(
                "aliases",
                List.of(
                        Map.of("id", first, "name", name + " a"),
                        Map.of("name", name + " b"),
                        Map.of("name", name + " c"))));
        assertEquals(List.of(name + " a", name + " b", name + " c"), sorted(changed, "aliases.name"));
        assertEquals(first, changed.getLong("aliases.find { it.name == '" + name + " a' }.id"), "it keeps its number");
    }

    @Test
    void partsOfAnotherTargetAreNotTouched() {
        JsonPath other = make(name + " other");
        Map<String, Object> alias = Map.of("id", other.getLong("aliases[0].id"), "name", name + " stolen");
        alice.json("PATCH", path, Map.of("aliases", List.of(alias))).is(400);
        Map<String, Object> extra = Map.of("id", other.getLong("targetextra_set[0].id"), "key", "k", "value", "stolen");
        alice.json("PATCH", path, Map.of("targetextra_set", List.of(extra))).is(400);
        JsonPath untouched =
                alice.getJson("/api/targets/" + other.getLong("id") + "/").json();
        assertEquals(List.of(name + " other a", name + " other b"), sorted(untouched, "aliases.name"));
        assertEquals(List.of("1", "2"), sorted(untouched, "targetextra_set.value"));
        JsonPath own = alice.getJson(path).json();
        assertEquals(List.of(name + " a", name + " b"), sorted(own, "aliases.name"));
        assertEquals(List.of("1", "2"), sorted(own, "targetextra_set.value"));
    }

    @Test
    void anExtraWithAKeyThatIsThereTakesItsPlace() {
        JsonPath changed = patch(Map.of(
                "targetextra_set", List.of(Map.of("key", "k", "value", "new"), Map.of("key", "m", "value", ""))));
        assertEquals(List.of("k", "l", "m"), sorted(changed, "targetextra_set.key"));
        assertEquals(List.of("", "2", "new"), sorted(changed, "targetextra_set.value"));
    }

    /** Zero, negative numbers and fields that the reference passes over among them. */
    @Test
    void everyFieldOfAMovingTargetIsChangedAndEmptied() {
        Map<String, Object> body = new LinkedHashMap<>(COMET);
        body.putAll(Map.of("type", "NON_SIDEREAL", "scheme", "MPC_COMET", "permissions", "OPEN"));
        body.put("ra", null);
        body.put("dec", null);
        JsonPath changed = patch(body);
        COMET.forEach(
                (field, value) -> assertEquals(((Number) value).doubleValue(), changed.getDouble(field), 0, field));
        assertEquals("OPEN", changed.getString("permissions"));
        assertEquals("MPC_COMET", changed.getString("scheme"));
        assertEquals(null, changed.<Object>get("ra"));
        JsonPath read = visitor().getJson(path).is(200).json();
        COMET.forEach((field, value) -> assertEquals(((Number) value).doubleValue(), read.getDouble(field), 0, field));
        Map<String, Object> emptied = new LinkedHashMap<>();
        emptied.put("slope", null);
        assertEquals(null, patch(emptied).<Object>get("slope"));
        Map<String, Object> missing = new LinkedHashMap<>();
        missing.put("perihdist", null);
        alice.json("PATCH", path, missing).is(400);
        alice.json("PATCH", path, Map.of("epoch_of_perihelion", 2460000.5)).is(400);
    }
}
