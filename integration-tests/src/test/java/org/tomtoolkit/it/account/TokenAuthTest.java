package org.tomtoolkit.it.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;

/** {@code POST /api/token-auth/} in the shapes existing clients know. */
@QuarkusTest
class TokenAuthTest extends SiteTest {

    private static final String PATH = "/api/token-auth/";

    @Inject
    ApiTokens tokens;

    @Test
    void aPasswordIsExchangedByJsonAndByForm() {
        String byJson = byJson(Map.of("username", People.ALICE, "password", People.PASSWORD))
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .path("token");
        String byForm = RestAssured.given()
                .formParam("username", People.ALICE)
                .formParam("password", People.PASSWORD)
                .post(PATH)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("token");
        assertNotEquals(byJson, byForm);
        RestAssured.given()
                .header("Authorization", "Token " + byJson)
                .get("/api/groups/")
                .then()
                .statusCode(200)
                .body("count", equalTo(1))
                .body("results.name", hasItem(People.OBSERVERS));
    }

    @Test
    void aWrongPasswordIsAnErrorOfTheForm() {
        byJson(Map.of("username", People.BOB, "password", "wrong"))
                .statusCode(400)
                .contentType("application/json")
                .body("non_field_errors", hasSize(1));
        byJson(Map.of("username", "nobody-at-all", "password", "wrong"))
                .statusCode(400)
                .body("non_field_errors", hasSize(1));
    }

    @Test
    void missingFieldsAreNamed() {
        byJson(Map.of())
                .statusCode(400)
                .body("username", hasItem("This field is required."))
                .body("password", hasItem("This field is required."));
        byJson(Map.of("username", Map.of("$ne", ""), "password", People.PASSWORD))
                .statusCode(400)
                .body("username", hasSize(1));
    }

    @Test
    void otherMethodsAndContentsAreRefusedAsJson() {
        RestAssured.given().get(PATH).then().statusCode(405).contentType("application/problem+json");
        RestAssured.given()
                .contentType("text/csv")
                .body("a,b")
                .post(PATH)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void guessingIsSlowedDown() {
        people.ensure("yuri");
        for (int i = 0; i < 10; i++) {
            byJson(Map.of("username", "yuri", "password", "guess " + i)).statusCode(400);
        }
        byJson(Map.of("username", "yuri", "password", People.PASSWORD))
                .statusCode(429)
                .contentType("application/problem+json");
    }

    @Test
    void askingAgainAndAgainLeavesNoHeapOfTokens() {
        people.ensure("zelda");
        for (int i = 0; i < 13; i++) {
            byJson(Map.of("username", "zelda", "password", People.PASSWORD)).statusCode(200);
        }
        assertEquals(
                10,
                tokens.of(people.viewer("zelda").userId(), people.viewer("zelda"))
                        .size());
    }

    private static ValidatableResponse byJson(Map<String, ?> body) {
        return RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then();
    }
}
