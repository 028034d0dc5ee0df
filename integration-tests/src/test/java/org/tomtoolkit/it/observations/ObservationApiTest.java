package org.tomtoolkit.it.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class ObservationApiTest extends ObservationTest {

    @Test
    void submittingAnswersAListOfRecordsInTheShapeClientsKnow() {
        long target = target();
        JsonPath json =
                alice().json("POST", "/api/observations/", body(target)).is(201).json();
        assertEquals(1, json.getList("$").size());
        assertEquals(
                List.of(
                        "id",
                        "observation_groups",
                        "status",
                        "facility",
                        "parameters",
                        "observation_id",
                        "scheduled_start",
                        "scheduled_end",
                        "created",
                        "modified",
                        "target",
                        "user"),
                List.copyOf(json.getMap("[0]").keySet()));
        assertEquals("", json.getString("[0].status"));
        assertEquals("manual", json.getString("[0].facility"));
        assertEquals("manual", json.getString("[0].parameters.facility"));
        assertEquals(target, json.getLong("[0].parameters.target_id"));
        assertEquals("look", json.getString("[0].parameters.name"));
        assertEquals(target, json.getLong("[0].target"));
        assertTrue(json.getString("[0].created").endsWith("Z"));
    }

    @Test
    void theNameStandsBesideTheParametersToo() {
        Map<String, Object> body = body(target());
        body.put("observing_parameters", Map.of("start", "2026-11-20T04:00:00Z"));
        body.put("name", "outside");
        JsonPath json = alice().json("POST", "/api/observations/", body).is(201).json();
        assertEquals("outside", json.getString("[0].parameters.name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facility", "target_id", "observation_type", "observing_parameters"})
    void whatIsMissingIsNamed(String name) {
        Map<String, Object> body = body(target());
        body.remove(name);
        Page answer = alice().json("POST", "/api/observations/", body).is(400);
        assertEquals(
                List.of("Missing required field '" + name + "'."), answer.json().getList("$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facility", "target_id", "observation_type"})
    void whatIsUnknownIsRefused(String name) {
        Map<String, Object> body = body(target());
        body.put(name, name.equals("target_id") ? 999999999 : "NOPE");
        assertEquals(
                1,
                alice().json("POST", "/api/observations/", body)
                        .is(400)
                        .json()
                        .getList("$")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "42", "\"text\"", "null", "{\"target_id\": {\"a\": 1}}", "{broken"})
    void nonsenseIsRefused(String body) {
        Visitor alice = alice();
        int status = alice.json("POST", "/api/observations/", body).status();
        assertEquals(400, status);
    }

    @Test
    void errorsOfTheFormStandAtItsFields() {
        Map<String, Object> body = body(target());
        body.put("observing_parameters", Map.of("end", "2026-11-20"));
        JsonPath json = alice().json("POST", "/api/observations/", body).is(400).json();
        assertEquals(List.of("This field is required."), json.getList("name"));
        assertEquals(List.of("This field is required."), json.getList("start"));
    }

    @Test
    void cadencesAreRefusedBeforeAnythingIsSubmitted() {
        long target = target();
        Map<String, Object> body = body(target);
        body.put("cadence", Map.of("cadence_strategy", "RetryFailedObservationsStrategy"));
        alice().json("POST", "/api/observations/", body).is(400);
        assertEquals(
                0,
                alice().getJson("/api/observations/?target_id=" + target).json().getInt("count"));
    }

    @Test
    void theSameKeySubmitsOnce() {
        long target = target();
        Visitor alice = alice();
        String token = alice.token();
        for (int expected : new int[] {201, 409}) {
            int status = alice.request()
                    .header("X-CSRF-Token", token)
                    .header("Idempotency-Key", "only-once-" + target)
                    .contentType("application/json")
                    .body(body(target))
                    .post("/api/observations/")
                    .statusCode();
            assertEquals(expected, status);
        }
        assertEquals(
                1,
                alice.getJson("/api/observations/?target_id=" + target).json().getInt("count"));
    }

    @Test
    void theListIsFilteredOrderedAndPaged() {
        long target = target();
        Visitor alice = alice();
        for (String name : List.of("a", "b", "c")) {
            Map<String, Object> body = body(target);
            body.put(
                    "observing_parameters",
                    Map.of("name", name, "start", "2026-11-20T04:00:00Z", "observation_id", name));
            alice.json("POST", "/api/observations/", body).is(201);
        }
        String list = "/api/observations/?target_id=" + target;
        JsonPath first = alice.getJson(list + "&limit=2&ordering=created").json();
        assertEquals(3, first.getInt("count"));
        assertEquals(2, first.getList("results").size());
        assertTrue(first.getString("next").contains("offset=2"));
        assertEquals(
                List.of("c", "b", "a"),
                alice.getJson(list + "&ordering=-created").json().getList("results.observation_id"));
        assertEquals(1, alice.getJson(list + "&observation_id=b").json().getInt("count"));
        assertEquals(3, alice.getJson(list + "&facility=MANUAL").json().getInt("count"));
        assertEquals(0, alice.getJson(list + "&status=Completed").json().getInt("count"));
        assertEquals(
                0,
                alice.getJson(list + "&scheduled_start_after=2020-01-01").json().getInt("count"));
        assertEquals(400, alice.getJson(list + "&facility=Nope").status());
        assertEquals(400, alice.getJson(list + "&scheduled_start_after=soon").status());
    }

    @Test
    void deletingIsNotOffered() {
        assertEquals(405, alice().json("DELETE", "/api/observations/1/", null).status());
    }

    @Test
    void facilitiesAndTheirFormsAreDescribed() {
        JsonPath list = alice().getJson("/api/facilities/").is(200).json();
        assertTrue(list.getList("results.id").containsAll(List.of("lco", "manual")));
        assertEquals("coj", list.getString("results.find { it.id == 'lco' }.sites[0].code"));
        assertEquals("EXPIRED", list.getString("results.find { it.id == 'lco' }.states.WINDOW_EXPIRED"));
        JsonPath schema =
                alice().getJson("/api/facilities/lco/forms/IMAGING/").is(200).json();
        assertEquals("number", schema.getString("properties.c_1_ic_1_exposure_time.type"));
        assertEquals(List.of("TOM-1"), schema.getList("properties.proposal.enum"));
        alice().getJson("/api/facilities/lco/forms/NOPE/").is(404);
        alice().getJson("/api/facilities/nope/forms/IMAGING/").is(404);
        assertEquals(
                401, visitor().getJson("/api/facilities/lco/forms/IMAGING/").status());
    }

    @Test
    void theListOfThePageIsFiltered() {
        long target = target();
        Visitor alice = alice();
        alice.json("POST", "/api/observations/", body(target)).is(201);
        String name = targets.get(target, people.viewer("alice"), org.tomtoolkit.core.permission.Action.VIEW)
                .getName();
        String part = name.substring(name.lastIndexOf(' ') + 1);
        assertEquals(
                1,
                alice.get("/observations/", Map.of("target", part, "phase", "PENDING"))
                        .document()
                        .select("tbody tr")
                        .size());
        assertTrue(alice.get("/observations/", Map.of("target", part, "phase", "FAILED"))
                .has(".tom-empty"));
        assertTrue(alice.get("/observations/", Map.of("target", "%")).has(".tom-empty"));
        assertEquals(
                200,
                alice.get("/observations/", Map.of("phase", "nonsense", "before", "x"))
                        .status());
    }

    private static Map<String, Object> body(long target) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("target_id", target);
        body.put("facility", "manual");
        body.put("observation_type", "OBSERVATION");
        body.put("observing_parameters", Map.of("name", "look", "start", "2026-11-20T04:00:00Z"));
        return body;
    }
}
