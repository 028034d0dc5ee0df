package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** Many targets in one request. */
@QuarkusTest
class TargetBulkTest extends SiteTest {

    private static RequestSpecification request(Visitor who, String body) {
        String token = who.token();
        return who.request()
                .header("X-CSRF-Token", token)
                .contentType("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonPath> send(Visitor who, String mode, String body) {
        return lines(request(who, body).post("/api/targets/bulk/?mode=" + mode));
    }

    private static List<JsonPath> lines(Response response) {
        assertEquals(200, response.statusCode(), response::asString);
        assertTrue(response.contentType().startsWith("application/x-ndjson"), response.contentType());
        return response.asString().lines().map(JsonPath::new).toList();
    }

    private static String statuses(List<JsonPath> lines) {
        return String.join(
                " ", lines.stream().map(line -> line.getString("status")).toList());
    }

    @Test
    void goodLinesAreSavedAndBadOnesNamed() {
        List<JsonPath> lines = send(alice(), "create", """
                {"name": "Bulk a", "type": "SIDEREAL", "ra": 1, "dec": 2, "aliases": [{"name": "Bulk a alias"}]}

                {"name": "Bulk b", "type": "SIDEREAL", "ra": 400, "dec": 2}
                not json
                [1, 2]
                {"name": "bulk-A", "type": "SIDEREAL", "ra": 1, "dec": 2}
                {"name": "Bulk c", "type": "SIDEREAL", "dec": 2}
                {"name": "Bulk d", "type": "SIDEREAL", "ra": 0, "dec": 0, "targetextra_set": [{"key": "k", "value": 5}]}
                """);
        assertEquals("created refused refused refused refused refused created", statuses(lines));
        assertEquals(
                List.of(1, 3, 4, 5, 6, 7, 8),
                lines.stream().map(line -> line.getInt("line")).toList());
        assertTrue(lines.get(1).getString("errors.ra[0]").length() > 5);
        assertTrue(lines.get(2).getString("errors.non_field_errors[0]").contains("JSON"));
        assertTrue(lines.get(5).getString("errors.non_field_errors[0]").contains("ra"));
        int id = lines.get(0).getInt("id");
        assertEquals(
                "Bulk a alias",
                alice().getJson("/api/targets/" + id + "/").json().getString("aliases[0].name"));
    }

    @Test
    void targetsComeIntoTheListsThatTheirLinesName() {
        Visitor bob = bob();
        List<JsonPath> lines = send(bob, "create", """
                {"name": "Bulk listed a", "type": "SIDEREAL", "ra": 1, "dec": 2, "target_lists": [{"name": "Bulk list 1"}, {"name": "Bulk list 2"}]}
                {"name": "Bulk listed b", "type": "SIDEREAL", "ra": 1, "dec": 2, "target_lists": [{"name": "Bulk list 1"}]}
                {"name": "Bulk listed c", "type": "SIDEREAL", "ra": 400, "dec": 2, "target_lists": [{"name": "Bulk list 1"}]}
                {"name": "Bulk listed d", "type": "SIDEREAL", "ra": 1, "dec": 2, "target_lists": [{"name": ""}]}
                """);
        assertEquals("created created refused refused", statuses(lines));
        assertTrue(lines.get(3).getString("errors").contains("target_lists"), lines.get(3)::prettify);
        assertEquals(List.of("Bulk listed a", "Bulk listed b"), listed(bob, "Bulk list 1"));
        assertEquals(List.of("Bulk listed a"), listed(bob, "Bulk list 2"));
        assertEquals("updated", statuses(send(bob, "update", """
                {"name": "Bulk listed b", "target_lists": [{"name": "Bulk list 2"}]}
                """)));
        assertEquals(List.of("Bulk listed a", "Bulk listed b"), listed(bob, "Bulk list 2"));
    }

    private static List<String> listed(Visitor who, String list) {
        JsonPath lists = who.getJson("/api/targetlist/?limit=200").json();
        Object id =
                lists.getList("results.id").get(lists.getList("results.name").indexOf(list));
        return who.getJson("/api/targets/?order=name&targetlist__name=" + id)
                .json()
                .getList("results.name");
    }

    @Test
    void allThatIsWrongWithALineIsSaidWithItsPlace() {
        Visitor alice = alice();
        List<JsonPath> made = send(alice, "create", """
                {"name": "Bulk faults", "type": "SIDEREAL", "ra": 1, "dec": 2, "aliases": [{"name": "Bulk faults b"}]}
                {"name": "bulk-faults", "type": "X", "ra": "a", "dec": 100, "aliases": [{"name": "ok faults"}, {"name": ""}, {"name": "bulk FAULTS b"}]}
                """);
        assertEquals("created refused", statuses(made));
        JsonPath errors = made.get(1);
        assertEquals(
                Set.of("name", "type", "ra", "dec", "aliases"),
                errors.getMap("errors").keySet(),
                errors::prettify);
        assertEquals(Map.of(), errors.getMap("errors.aliases[0]"));
        assertEquals(1, errors.getList("errors.aliases[1].name").size());
        assertTrue(errors.getString("errors.aliases[2].name[0]").contains("Bulk faults b"), errors::prettify);
    }

    @Test
    void linesChangeWhatIsThereByNameOrId() {
        Visitor bob = bob();
        int id = send(bob, "create", "{\"name\": \"Bulk up\", \"type\": \"SIDEREAL\", \"ra\": 1, \"dec\": 2}\n")
                .get(0)
                .getInt("id");
        String lines = """
                {"name": "bulk UP", "ra": 3}
                {"id": %d, "dec": 4}
                {"id": 987654321, "dec": 4}
                {"name": "Bulk up new", "type": "SIDEREAL", "ra": 1, "dec": 2}
                """.formatted(id);
        assertEquals("updated updated refused refused", statuses(send(bob, "update", lines)));
        assertEquals("updated updated refused created", statuses(send(bob, "upsert", lines)));
        JsonPath target = bob.getJson("/api/targets/" + id + "/").json();
        assertEquals("Bulk up", target.getString("name"));
        assertEquals(List.of(3.0, 4.0), List.of(target.getDouble("ra"), target.getDouble("dec")));
        // somebody else's private target is not there
        assertEquals("refused", statuses(send(alice(), "update", "{\"id\": " + id + ", \"dec\": 5}\n")));
        assertEquals(
                400,
                request(bob, "{}\n").post("/api/targets/bulk/?mode=replace").statusCode());
    }

    @Test
    void aRequestWithAKeyHappensOnce() {
        Visitor alice = alice();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 450; i++) {
            body.append("{\"name\": \"Idempotent %d\", \"type\": \"SIDEREAL\", \"ra\": %d, \"dec\": 1}\n"
                    .formatted(i, i % 360));
        }
        Response first = request(alice, body.toString())
                .header("Idempotency-Key", "once-1")
                .post("/api/targets/bulk/");
        Response second = request(alice, body.toString())
                .header("Idempotency-Key", "once-1")
                .post("/api/targets/bulk/");
        assertEquals(450, lines(first).size());
        assertEquals("false", first.header("Idempotency-Replayed"));
        assertEquals("true", second.header("Idempotency-Replayed"));
        assertEquals(first.asString(), second.asString());
        assertEquals(
                450,
                alice.getJson("/api/targets/?name=Idempotent&limit=1").json().getInt("count"));

        Response other = request(alice, "{\"name\": \"Once other\"}\n")
                .header("Idempotency-Key", "once-1")
                .post("/api/targets/bulk/");
        assertEquals(422, other.statusCode(), other::asString);
        Response somebodyElse = request(bob(), body.toString())
                .header("Idempotency-Key", "once-1")
                .post("/api/targets/bulk/");
        assertEquals("false", somebodyElse.header("Idempotency-Replayed"));
        assertEquals("refused", lines(somebodyElse).get(0).getString("status"));
        assertEquals(
                400,
                request(alice, "{}")
                        .header("Idempotency-Key", "with blank")
                        .post("/api/targets/bulk/")
                        .statusCode());
    }

    @Test
    void onlyPeopleWithAnAccountSendAndNoForeignPageForThem() {
        assertEquals(401, request(visitor(), "{}\n").post("/api/targets/bulk/").statusCode());
        assertEquals(
                403,
                alice().request()
                        .contentType("application/x-ndjson")
                        .body("{}\n".getBytes(StandardCharsets.UTF_8))
                        .post("/api/targets/bulk/")
                        .statusCode());
    }

    @Test
    void aVeryLongLineIsRefusedAndTheNextOneRead() {
        String huge = "{\"name\": \"" + "x".repeat(1_100_000) + "\"}\n";
        List<JsonPath> lines = send(
                alice(),
                "create",
                huge + "{\"name\": \"Bulk after\", \"type\": \"SIDEREAL\", \"ra\": 1, \"dec\": 2}\n");
        assertEquals("refused created", statuses(lines));
    }
}
