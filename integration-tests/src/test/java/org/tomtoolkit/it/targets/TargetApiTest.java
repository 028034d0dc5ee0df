package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;

/** {@code /api/targets/} as existing clients know it. */
@QuarkusTest
class TargetApiTest extends ApiStars {

    @Test
    void everythingOfASiderealTargetComesBackAsSent() {
        Map<String, Object> body = star("Api Vega");
        body.put("ra", 279.2347347);
        body.put("dec", 38.7836889);
        body.put("parallax", 130.23);
        body.put("permissions", "PUBLIC");
        body.put("aliases", List.of(Map.of("id", 77, "name", "Api alf Lyr"), Map.of("name", "Api HD 172167")));
        body.put(
                "targetextra_set",
                List.of(Map.of("id", 5, "key", "discoverer", "value", "antiquity"), Map.of("key", "n", "value", 5)));
        body.put("groups", List.of(Map.of("name", People.OBSERVERS)));
        body.put("target_lists", List.of(Map.of("name", "Api bright stars")));
        body.put("id", 12345);
        body.put("nonsense", 1);
        JsonPath target = post(alice(), body).is(201).json();
        assertEquals(279.2347347, target.getDouble("ra"), 1e-4);
        assertEquals(List.of("Api alf Lyr", "Api HD 172167"), target.getList("aliases.name"));
        assertEquals(List.of("antiquity", "5"), target.getList("targetextra_set.value"));
        assertEquals(List.of(People.OBSERVERS), target.getList("groups.name"));
        assertEquals("PUBLIC", target.getString("permissions"));
        assertEquals("", target.getString("scheme"));
        assertNull(target.get("epoch"));
        assertTrue(target.getString("message").length() > 5);
        assertFalse(target.getLong("id") == 12345);
        JsonPath read = bob().getJson(one(target)).is(200).json();
        assertNull(read.get("message"));
        assertEquals(
                List.of(
                        "id",
                        "targetextra_set",
                        "aliases",
                        "name",
                        "type",
                        "created",
                        "modified",
                        "permissions",
                        "ra",
                        "dec",
                        "epoch",
                        "parallax",
                        "pm_ra",
                        "pm_dec",
                        "galactic_lng",
                        "galactic_lat",
                        "distance",
                        "distance_err",
                        "scheme",
                        "epoch_of_elements",
                        "mean_anomaly",
                        "arg_of_perihelion",
                        "eccentricity",
                        "lng_asc_node",
                        "inclination",
                        "mean_daily_motion",
                        "semimajor_axis",
                        "epoch_of_perihelion",
                        "ephemeris_period",
                        "ephemeris_period_err",
                        "ephemeris_epoch",
                        "ephemeris_epoch_err",
                        "perihdist",
                        "abs_mag",
                        "slope",
                        "groups"),
                List.copyOf(read.getMap("").keySet()));
        Page list = alice().get("/targets/?query=api%20vega");
        String listId = list.one("#f-targetlist__name option:containsOwn(Api bright stars)")
                .val();
        assertEquals(
                1,
                alice().getJson("/api/targets/?targetlist__name=" + listId)
                        .json()
                        .getInt("count"));
        bob().getJson("/api/targets/?targetlist__name=" + listId).is(400);
    }

    @Test
    void zeroIsAValueAndTextsThatAreNumbersAreFine() {
        Map<String, Object> body = star("Api zero");
        body.put("ra", 0);
        body.put("dec", "-0.5");
        JsonPath target = post(bob(), body).is(201).json();
        assertEquals(0.0, target.getDouble("ra"));
        assertEquals(-0.5, target.getDouble("dec"));
    }

    @Test
    void aFormWorksLikeJson() {
        Page page = bob().post(
                        "/api/targets/", Map.of("name", "Api form", "type", "SIDEREAL", "ra", "79.17", "dec", "45.99"));
        assertEquals("Api form", page.is(201).json().getString("name"));
    }

    @Test
    void aPatchChangesOnlyWhatItNames() {
        Visitor alice = alice();
        Map<String, Object> body = star("Api patch");
        body.put("distance", 10);
        body.put("aliases", List.of(Map.of("name", "Api patch alias")));
        body.put("targetextra_set", List.of(Map.of("key", "colour", "value", "white")));
        JsonPath first = post(alice, body).is(201).json();
        String path = one(first);
        JsonPath patched = alice.json(
                        "PATCH", path, Map.of("permissions", "PUBLIC", "abs_mag", 3.4, "type", "SIDEREAL"))
                .is(200)
                .json();
        assertEquals("PUBLIC", patched.getString("permissions"));
        assertEquals(3.4, patched.getDouble("abs_mag"));
        assertEquals(10.0, patched.getDouble("distance"));
        int aliasId = first.getInt("aliases[0].id");
        patched = alice.json(
                        "PATCH",
                        path,
                        Map.of(
                                "aliases",
                                List.of(
                                        Map.of("id", aliasId, "name", "Api patch renamed"),
                                        Map.of("name", "Api patch 2"))))
                .is(200)
                .json();
        assertEquals(
                List.of("Api patch 2", "Api patch renamed"),
                patched.getList("aliases.name").stream().sorted().toList());
        patched = alice.json(
                        "PATCH",
                        path,
                        Map.of(
                                "targetextra_set",
                                List.of(Map.of("key", "colour", "value", "blue"), Map.of("key", "n", "value", "1"))))
                .is(200)
                .json();
        assertEquals(List.of("blue", "1"), patched.getList("targetextra_set.value"));
        alice.json("PATCH", path, Map.of("aliases", List.of(Map.of("id", 999999, "name", "zz"))))
                .is(400);
        alice.json("PATCH", path, Map.of("aliases", List.of(Map.of("name", "Api patch"))))
                .is(400);
        alice.json("PATCH", path, Map.of("ra", 400)).is(400);
        assertEquals(1.0, alice.json("PATCH", path, Map.of()).is(200).json().getDouble("ra"));
        patched = alice.json("PATCH", path, Map.of("groups", List.of(Map.of("name", People.OBSERVERS))))
                .is(200)
                .json();
        assertEquals(List.of(People.OBSERVERS), patched.getList("groups.name"));
    }

    @Test
    void aPutEmptiesWhatItDoesNotName() {
        Visitor bob = bob();
        Map<String, Object> body = star("Api put");
        body.put("distance", 10);
        String path = one(post(bob, body).is(201).json());
        assertEquals(
                1,
                bob.json("PUT", path, Map.of("name", "Api put", "ra", 1, "dec", 1))
                        .is(400)
                        .json()
                        .getList("type")
                        .size());
        bob.json("PUT", path, Map.of("name", "Api put", "type", "SIDEREAL", "ra", 1))
                .is(400);
        assertNull(bob.json("PUT", path, star("Api put")).is(200).json().get("distance"));
    }

    @Test
    void deletedIsGone() {
        Visitor bob = bob();
        String path = one(post(bob, star("Api gone")).is(201).json());
        bob.json("DELETE", path, null).is(204);
        assertEquals(404, bob.json("DELETE", path, null).status());
        assertEquals(404, bob.getJson(path).status());
        assertEquals(404, bob.getJson("/api/targets/abc/").status());
        assertEquals(405, bob.json("DELETE", "/api/targets/", null).status());
    }

    @Test
    void singleAliasesAndExtrasAreReadAndDeleted() {
        Visitor alice = alice();
        Map<String, Object> body = star("Api parts");
        body.put("aliases", List.of(Map.of("name", "Api part 1"), Map.of("name", "Api part 2")));
        body.put("targetextra_set", List.of(Map.of("key", "k", "value", "v")));
        JsonPath target = post(alice, body).is(201).json();
        String alias = "/api/targetname/" + target.getInt("aliases[0].id") + "/";
        String extra = "/api/targetextra/" + target.getInt("targetextra_set[0].id") + "/";
        assertEquals("Api part 1", alice.getJson(alias).is(200).json().getString("name"));
        assertEquals("v", alice.getJson(extra).is(200).json().getString("value"));
        assertEquals(404, bob().getJson(alias).status());
        assertEquals(404, bob().json("DELETE", extra, null).status());
        assertEquals(405, alice.json("PATCH", alias, Map.of("name", "q")).status());
        alice.json("DELETE", alias, null).is(204);
        alice.json("DELETE", extra, null).is(204);
        assertEquals(404, alice.getJson(alias).status());
        JsonPath left = alice.getJson(one(target)).json();
        assertEquals(List.of("Api part 2"), left.getList("aliases.name"));
        assertEquals(List.of(), left.getList("targetextra_set"));
    }

    @Test
    void filtersFindAndPagesKeepThem() {
        people.ensure("filter");
        Visitor visitor = new Visitor().logIn("filter", People.PASSWORD);
        for (int i = 0; i < 5; i++) {
            Map<String, Object> body = star("Flt " + i);
            body.put("ra", 100 + i);
            body.put("aliases", List.of(Map.of("name", "Flt alias " + i)));
            body.put("targetextra_set", List.of(Map.of("key", "colour", "value", i < 2 ? "red" : "blue")));
            post(visitor, body);
        }
        assertEquals(5, count(visitor, "name=flt"));
        assertEquals(2, count(visitor, "name=flt%200,FLT%20ALIAS%203"));
        assertEquals(2, count(visitor, "name_fuzzy=FLT-1,flt_alias(2)"));
        assertEquals(1, count(visitor, "name_fuzzy=Flt%201,Flt%20alias%201"));
        assertEquals(0, count(visitor, "name_fuzzy=Flt"));
        assertEquals(5, count(visitor, "name=Flt&type=SIDEREAL"));
        assertEquals(2, count(visitor, "name=Flt&key=colour&value=red"));
        assertEquals(0, count(visitor, "name=Flt&key=other&value=red"));
        assertEquals(1, count(visitor, "name=Flt&cone_search=102,2,0.5"));
        assertEquals(1, count(visitor, "target_cone_search=Flt%20alias%204,0.5&name=Flt"));
        assertEquals(0, count(visitor, "target_cone_search=Flt,0.5"));
        for (String query : List.of(
                "type=GALAXY",
                "cone_search=1,2",
                "cone_search=a,b,c",
                "targetlist__name=999999",
                "targetlist__name=x")) {
            visitor.getJson("/api/targets/?" + query).is(400);
        }
        JsonPath page = visitor.getJson("/api/targets/?name=Flt&limit=2&offset=2")
                .is(200)
                .json();
        assertEquals(5, page.getInt("count"));
        assertEquals(2, page.getList("results").size());
        assertTrue(page.getString("next").contains("name=Flt")
                && page.getString("next").contains("offset=4"));
        assertTrue(page.getString("previous").contains("limit=2"));
        assertEquals(
                0,
                visitor.getJson("/api/targets/?limit=2&offset=50000")
                        .json()
                        .getList("results")
                        .size());
    }

    private static int count(Visitor visitor, String query) {
        return visitor.getJson("/api/targets/?" + query).is(200).json().getInt("count");
    }
}
