package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** Entity tags of targets: reading once, and changing only what one has read. */
@QuarkusTest
class TargetVersionTest extends SiteTest {

    private static String create(Visitor visitor, String name) {
        return "/api/targets/"
                + visitor.json("POST", "/api/targets/", Map.of("name", name, "type", "SIDEREAL", "ra", 1, "dec", 2))
                        .is(201)
                        .json()
                        .getLong("id")
                + "/";
    }

    private static String tag(Visitor visitor, String path) {
        return visitor.request().get(path).header("ETag");
    }

    private static Response patch(Visitor visitor, String path, String tag, Object body) {
        return visitor.request()
                .header("X-CSRF-Token", visitor.token())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .patch(path);
    }

    @Test
    void whatIsKnownIsNotReadAgain() {
        Visitor bob = bob();
        String path = create(bob, "Etag read");
        String tag = tag(bob, path);
        Response again =
                bob.request().header("If-None-Match", "\"other\", W/" + tag).get(path);
        assertEquals(304, again.statusCode());
        assertEquals("", again.asString());
        assertEquals(tag, again.header("ETag"));
        assertEquals(
                200,
                bob.request().header("If-None-Match", "\"other\"").get(path).statusCode());
        bob.json("PATCH", path, Map.of("aliases", List.of(Map.of("name", "Etag alias"))))
                .is(200);
        assertNotEquals(tag, tag(bob, path));
        assertEquals(200, bob.request().header("If-None-Match", tag).get(path).statusCode());
    }

    @Test
    void aChangeOfAnotherVersionIsRefused() {
        Visitor bob = bob();
        String path = create(bob, "Etag change");
        String first = tag(bob, path);
        Response changed = patch(bob, path, first, Map.of("ra", 10));
        assertEquals(200, changed.statusCode());
        assertEquals(tag(bob, path), changed.header("ETag"));
        Response late = patch(bob, path, first, Map.of("ra", 20));
        assertEquals(412, late.statusCode());
        assertTrue(late.jsonPath().getString("detail").contains("If-Match"));
        assertEquals(10.0, bob.getJson(path).json().getDouble("ra"));
        Response gone = bob.request()
                .header("X-CSRF-Token", bob.token())
                .header("If-Match", first)
                .delete(path);
        assertEquals(412, gone.statusCode());
        assertEquals(200, patch(bob, path, "*", Map.of("ra", 30)).statusCode());
        assertEquals(400, patch(bob, path, tag(bob, path), Map.of("ra", 400)).statusCode());
        assertEquals(
                204,
                bob.request()
                        .header("X-CSRF-Token", bob.token())
                        .header("If-Match", tag(bob, path))
                        .delete(path)
                        .statusCode());
    }

    @Test
    void theTagOfANewTargetHoldsAlsoWhenSomethingIsRemarkedOnIt() {
        Visitor bob = bob();
        create(bob, "Etag remarked");
        Map<String, Object> twin = Map.of("name", "Etag remarked twin", "type", "SIDEREAL", "ra", 1, "dec", 2);
        String token = bob.token();
        Response made = bob.request()
                .header("X-CSRF-Token", token)
                .contentType("application/json")
                .body(twin)
                .post("/api/targets/");
        assertEquals(201, made.statusCode());
        assertTrue(made.jsonPath().getList("warnings").size() > 0, made::asString);
        String path = "/api/targets/" + made.jsonPath().getLong("id") + "/";
        assertEquals(tag(bob, path), made.header("ETag"));
        assertEquals(
                200,
                patch(bob, path, made.header("ETag"), Map.of("distance", 1)).statusCode());
    }

    @Test
    void ofManyWritersOfOneVersionOneWins() throws Exception {
        Visitor bob = bob();
        String path = create(bob, "Etag race");
        String tag = tag(bob, path);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> writers = List.of(
                    () -> patch(bob, path, tag, Map.of("distance", 1)).statusCode(),
                    () -> patch(bob, path, tag, Map.of("distance", 2)).statusCode(),
                    () -> patch(bob, path, tag, Map.of("distance", 3)).statusCode(),
                    () -> patch(bob, path, tag, Map.of("distance", 4)).statusCode());
            int won = 0;
            for (Future<Integer> each : threads.invokeAll(writers)) {
                int status = each.get();
                assertTrue(status == 200 || status == 412, "status " + status);
                won += status == 200 ? 1 : 0;
            }
            assertEquals(1, won);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theSchemaTellsWhatATargetIsMadeOf() {
        var schema = visitor().getJson("/api/targets/schema/").is(200).json();
        assertEquals("object", schema.getString("type"));
        assertEquals(List.of("name", "type"), schema.getList("required"));
        assertEquals(List.of("SIDEREAL", "NON_SIDEREAL"), schema.getList("properties.type.enum"));
        assertEquals("deg", schema.getString("properties.galactic_lng.x-unit"));
        assertEquals(List.of("ra", "dec"), schema.getList("allOf[0].then.required"));
        assertEquals("number", schema.getString("x-extra-fields.rp_number.type"));
    }
}
