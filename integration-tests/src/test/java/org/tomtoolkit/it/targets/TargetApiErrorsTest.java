package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Visitor;

/** What {@code /api/targets/} refuses, and how it says so to existing clients. */
@QuarkusTest
class TargetApiErrorsTest extends ApiStars {

    @Test
    void whatIsWrongIsSaidInTheShapeOfTheWire() {
        Visitor bob = bob();
        assertTrue(post(bob, Map.of()).is(400).json().getList("type").size() == 1);
        assertTrue(post(bob, Map.of("name", "A", "type", "SIDEREAL", "ra", 1))
                .is(400)
                .json()
                .getString("non_field_errors[0]")
                .contains("dec"));
        assertTrue(post(bob, with("ra", null))
                .is(400)
                .json()
                .getString("non_field_errors[0]")
                .contains("ra"));
        for (Map<String, Object> body : List.of(
                with("type", "GALAXY"),
                with("ra", "abc"),
                with("ra", "05:34:31.94"),
                with("ra", 400),
                with("dec", 100),
                with("ra", "NaN"),
                with("permissions", "SECRET"),
                with("scheme", "NOPE"),
                with("name", "n".repeat(101)))) {
            String field = body.get("wrong").toString();
            body.remove("wrong");
            assertTrue(post(bob, body).is(400).json().getList(field).size() > 0, field);
        }
        assertEquals(
                1,
                post(bob, with("aliases", List.of(Map.of())))
                        .is(400)
                        .json()
                        .getList("aliases[0].name")
                        .size());
        assertEquals(
                1,
                post(bob, with("targetextra_set", List.of(Map.of("value", "1"))))
                        .is(400)
                        .json()
                        .getList("targetextra_set[0].key")
                        .size());
        post(bob, with("aliases", "a")).is(400);
        post(bob, with("aliases", List.of(Map.of("name", "tw 1"), Map.of("name", "tw 1"))))
                .is(400);
        post(bob, with("aliases", List.of(Map.of("name", "Api wrong")))).is(400);
        post(bob, with("targetextra_set", List.of(Map.of("key", "k", "value", "1"), Map.of("key", "k", "value", "2"))))
                .is(400);
        post(bob, with("groups", List.of(Map.of("id", 99999)))).is(400);
        post(bob, with("target_lists", List.of(Map.of("name", "x".repeat(201)))))
                .is(400);
        assertEquals(0, bob.getJson("/api/targets/?name=Api%20wrong").json().getInt("count"));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = star("Api wrong");
        body.put(field, value);
        body.put("wrong", field);
        return body;
    }

    @Test
    void bodiesThatAreNoObjectAreRefused() {
        Visitor bob = bob();
        post(bob, "{\"name\": ").is(400);
        post(bob, "[{\"name\":\"A\"}]").is(400);
        post(bob, "{\"name\":\"A\",\"type\":\"SIDEREAL\",\"ra\":NaN,\"dec\":1}").is(400);
        post(bob, "null").is(400);
        assertEquals(
                415,
                bob.request()
                        .header("X-CSRF-Token", bob.token())
                        .contentType("text/plain")
                        .body("hello")
                        .post("/api/targets/")
                        .statusCode());
    }

    @Test
    void duplicatesAreRefusedHoweverWritten() {
        Map<String, Object> body = star("Api Dup 1");
        body.put("aliases", List.of(Map.of("name", "Api dup alias")));
        post(bob(), body).is(201);
        assertEquals(
                1, post(bob(), star("Api Dup 1")).is(400).json().getList("name").size());
        assertEquals(
                1, post(bob(), star("api-dup1")).is(400).json().getList("name").size());
        Map<String, Object> alias = star("Api Dup 2");
        alias.put("aliases", List.of(Map.of("name", "apidupalias")));
        assertEquals(
                1, post(bob(), alias).is(400).json().getList("aliases[0].name").size());
    }
}
