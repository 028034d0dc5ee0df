package org.tomtoolkit.it.common;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;

@QuarkusTest
class BasicAuthenticationTest extends SiteTest {

    private static final String GROUPS = "/api/groups/";

    @Inject
    Accounts accounts;

    @Test
    void aScriptSeesItsGroups() {
        script(People.ALICE, People.PASSWORD)
                .get(GROUPS)
                .then()
                .statusCode(200)
                .body("count", equalTo(1))
                .body("next", equalTo(null))
                .body("results.name", hasItem(People.OBSERVERS));
    }

    @Test
    void whoIsInNoGroupAndWhoIsNobodySeeAnEmptyList() {
        script(People.BOB, People.PASSWORD).get(GROUPS).then().statusCode(200).body("count", equalTo(0));
        RestAssured.given().get(GROUPS).then().statusCode(200).body("count", equalTo(0));
    }

    @Test
    void aWrongPasswordIs401AsJsonAndNeverARedirect() {
        script(People.ALICE, "guess")
                .get(GROUPS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .contentType("application/problem+json")
                .body("detail", startsWith("Authentication credentials"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic !!!", "Basic bm9jb2xvbg==", "basic YTpi"})
    void aMalformedHeaderIsNoServerError(String header) {
        int status =
                RestAssured.given().header("Authorization", header).get(GROUPS).statusCode();
        org.junit.jupiter.api.Assertions.assertTrue(status == 401 || status == 200, "status " + status);
    }

    @Test
    void theHeaderCountsForTheApiOnly() {
        script(People.ALICE, People.PASSWORD)
                .redirects()
                .follow(false)
                .get("/users/profile/")
                .then()
                .statusCode(303);
    }

    @Test
    void aScriptWritesWithoutAFormToken() {
        script(People.ALICE, People.PASSWORD)
                .contentType("application/json")
                .body(Map.of("text", "clear"))
                .post("/api/it-echo/")
                .then()
                .statusCode(200)
                .body("text", equalTo("clear"));
    }

    @Test
    void aBrowserThatAddsRememberedCredentialsNeedsTheToken() {
        script(People.ALICE, People.PASSWORD)
                .header("Origin", "https://evil.example")
                .contentType("application/json")
                .body(Map.of("text", "clear"))
                .post("/api/it-echo/")
                .then()
                .statusCode(403);
    }

    @Test
    void aChangedPasswordCountsAtOnceAlthoughTheOldOneWasRemembered() {
        people.ensure("peggy");
        script("peggy", People.PASSWORD).get(GROUPS).then().statusCode(200);
        script("peggy", People.PASSWORD).get(GROUPS).then().statusCode(200);
        long id = people.viewer("peggy").userId();
        accounts.changePassword(id, "a new moon tonight", Viewer.system());
        script("peggy", People.PASSWORD).get(GROUPS).then().statusCode(401);
        script("peggy", "a new moon tonight").get(GROUPS).then().statusCode(200);
        accounts.deactivate(id, Viewer.system());
        script("peggy", "a new moon tonight").get(GROUPS).then().statusCode(401);
    }

    @Test
    void guessingIsSlowedDownAsOnTheLoginPage() {
        people.ensure("quentin");
        for (int i = 0; i < 10; i++) {
            script("quentin", "guess " + i).get(GROUPS).then().statusCode(401);
        }
        script("quentin", People.PASSWORD).get(GROUPS).then().statusCode(429).contentType("application/problem+json");
    }

    private static RequestSpecification script(String name, String password) {
        return RestAssured.given().auth().preemptive().basic(name, password);
    }
}
