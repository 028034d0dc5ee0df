package org.tomtoolkit.it.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;

/**
 * Plays {@code contract/targets.json}: what clients of the reference send, and what they rely on in the answers. A step
 * names the cases it stands for, says who sends it, and what must hold; {@code ${x}} is what an earlier step saved. Steps
 * of one file depend on each other in their order.
 */
@QuarkusTest
class TargetContractTest extends SiteTest {

    private static final String PEOPLE = "rp-";

    @Inject
    ObjectMapper mapper;

    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> saved = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyExchangeOfTheContractHolds() throws IOException {
        people.ensure(PEOPLE + "ann");
        people.ensure(PEOPLE + "ben");
        try (InputStream file = getClass().getResourceAsStream("/contract/targets.json")) {
            for (JsonNode step : mapper.readTree(file)) {
                play(step);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private void play(JsonNode step) {
        Response response = send(step);
        String name = step.path("case").asText() + " (" + step.path("method").asText() + " "
                + step.path("path").asText() + ")";
        if (response.statusCode() != step.path("status").asInt()) {
            wrong.add(name + ": status " + response.statusCode() + " instead of "
                    + step.path("status").asInt() + ": " + beginning(response));
            return;
        }
        step.path("header")
                .properties()
                .forEach(each -> contains(
                        name,
                        each.getKey(),
                        response.header(each.getKey()),
                        each.getValue().asText()));
        boolean isJson = String.valueOf(response.contentType()).contains("json")
                && !response.asString().isEmpty();
        if (isJson) {
            compare(name, step, response.jsonPath());
        }
    }

    private void compare(String name, JsonNode step, JsonPath json) {
        step.path("expect").properties().forEach(each -> {
            Object wanted = mapper.convertValue(each.getValue(), Object.class);
            Object found = json.get(each.getKey());
            boolean same = wanted instanceof Number number && found instanceof Number other
                    ? Math.abs(number.doubleValue() - other.doubleValue()) < 1e-5
                    : Objects.equals(wanted, found);
            if (!same) {
                wrong.add(name + ": " + each.getKey() + " is " + found + " instead of " + wanted);
            }
        });
        step.path("contains")
                .properties()
                .forEach(each -> contains(
                        name,
                        each.getKey(),
                        json.get(each.getKey()),
                        each.getValue().asText()));
        step.path("size").properties().forEach(each -> {
            Object found = json.get(each.getKey());
            if (!(found instanceof List<?> list)
                    || list.size() != each.getValue().asInt()) {
                wrong.add(name + ": " + each.getKey() + " is " + found + ", not a list of " + each.getValue());
            }
        });
        for (JsonNode absent : step.path("absent")) {
            if (json.getMap("").containsKey(absent.asText())) {
                wrong.add(name + ": " + absent.asText() + " is there");
            }
        }
        if (step.has("keys")) {
            List<?> keys = List.copyOf(json.getMap("").keySet());
            List<?> wanted = mapper.convertValue(step.get("keys"), List.class);
            if (!keys.equals(wanted)) {
                wrong.add(name + ": keys are " + keys);
            }
        }
        step.path("save")
                .properties()
                .forEach(each ->
                        saved.put(each.getKey(), json.getString(each.getValue().asText())));
    }

    private void contains(String name, String where, Object found, String wanted) {
        if (found == null || !found.toString().contains(wanted)) {
            wrong.add(name + ": " + where + " is " + found + ", without " + wanted);
        }
    }

    private Response send(JsonNode step) {
        RequestSpecification request =
                RestAssured.given().redirects().follow(false).urlEncodingEnabled(false);
        String who = step.path("as").asText();
        boolean asked = step.path("headers").has("Authorization");
        if (!who.equals("nobody") && !asked) {
            request.header("Authorization", "Token " + tokens.computeIfAbsent(who, this::token));
        }
        if (!step.path("headers").has("Accept")) {
            request.accept("application/json");
        }
        step.path("headers")
                .properties()
                .forEach(each -> request.header(each.getKey(), each.getValue().asText()));
        JsonNode body = step.get("body");
        if (body != null) {
            String type = step.path("type").asText("application/json");
            request.contentType(type).body(body.isTextual() ? body.asText() : filled(body.toString()));
        }
        return request.request(
                step.path("method").asText(), filled(step.path("path").asText()));
    }

    /** A number in place of {@code "${x}"}, the text in place of {@code ${x}}. */
    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> each : saved.entrySet()) {
            String variable = "${" + each.getKey() + "}";
            filled = filled.replace("\"" + variable + "\"", each.getValue()).replace(variable, each.getValue());
        }
        return filled;
    }

    private String token(String who) {
        String username = List.of(People.ADMIN, People.ALICE).contains(who) ? who : PEOPLE + who;
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("username", username, "password", People.PASSWORD))
                .post("/api/token-auth/")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }

    private static String beginning(Response response) {
        String body = response.asString();
        return body.substring(0, Math.min(300, body.length()));
    }
}
