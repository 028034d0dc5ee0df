package org.tomtoolkit.it.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.common.token.TokenDraft;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** The shapes existing clients of the API rely on: root, lists, groups, errors. */
@QuarkusTest
class ApiShapesTest extends SiteTest {

    @Inject
    ApiTokens tokens;

    @Inject
    Targets targets;

    private String secret;

    @Test
    void theRootIsAMapOfLists() {
        RestAssured.given()
                .accept("application/json")
                .get("/api/")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("groups", endsWith("/api/groups/"))
                .body("targets", endsWith("/api/targets/"))
                .body("observations", endsWith("/api/observations/"))
                .body("dataproducts", endsWith("/api/dataproducts/"))
                .body("reduceddatums", endsWith("/api/reduceddatums/"));
        RestAssured.given().get("/api/").then().contentType("application/json");
    }

    @Test
    void forABrowserTheRootIsAPageWithoutAnythingInline() {
        Page page = alice().get("/api/");
        assertTrue(page.header("Content-Type").startsWith("application/json"));
        var answer = alice().request()
                .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .get("/api/");
        assertTrue(answer.contentType().startsWith("text/html"), answer.contentType());
        assertTrue(answer.asString().contains("/tom/api.js"));
        RestAssured.given().get("/tom/api.js").then().statusCode(200).body(not(containsString("innerHTML")));
    }

    @Test
    void theDocumentDescribesTheApiAndNothingElse() {
        JsonPath document = RestAssured.given()
                .get("/api/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, ?> paths = document.getMap("paths");
        assertTrue(paths.keySet().stream().allMatch(path -> path.startsWith("/api")), paths.keySet()::toString);
        for (String path : List.of("/api/targets", "/api/groups", "/api/token-auth", "/api/observations")) {
            assertTrue(paths.keySet().stream().anyMatch(found -> found.startsWith(path)), path);
        }
        assertTrue(document.getMap("components.securitySchemes").containsKey("token"));
        assertEquals("List", document.getString("paths.'/api/targets/'.get.summary"));
        RestAssured.given()
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(startsWith("---\nopenapi: 3"));
    }

    @Test
    void aListHasTheFourMembersAndPagesWithAbsoluteAddresses() {
        targets("Fourfold", 5);
        RequestSpecification alice = with();
        JsonPath first = alice.get("/api/targets/?name=Fourfold&limit=2").jsonPath();
        assertEquals(
                Set.of("count", "next", "previous", "results"),
                first.getMap("$").keySet());
        assertEquals(5, first.getInt("count"));
        assertEquals(2, first.getList("results").size());
        assertNull(first.get("previous"));
        String next = first.getString("next");
        assertTrue(next.startsWith("http://") && next.contains("limit=2") && next.contains("offset=2"), next);
        assertTrue(next.contains("name=Fourfold"), next);
        JsonPath second = with().urlEncodingEnabled(false).get(next).jsonPath();
        assertTrue(second.getString("previous").contains("limit=2"));
    }

    @ParameterizedTest
    @CsvSource({"limit=0,100", "limit=abc,100", "limit=-1,100", "limit=3&offset=-4,3", "limit=99999999999,100"})
    void nonsenseInPagingFallsBack(String query, int size) {
        with().get("/api/groups/?" + query).then().statusCode(200).body("results", hasSize(1));
        targets("Paging", 4);
        int results = with().get("/api/targets/?" + query)
                .jsonPath()
                .getList("results")
                .size();
        assertTrue(results <= size, "results " + results);
    }

    @ParameterizedTest
    @ValueSource(strings = {"targets", "groups", "observations", "dataproducts"})
    void aCursorWalksAlongAllOfAList(String list) {
        targets("Walk", 7);
        List<Integer> ids = new ArrayList<>();
        String next = "/api/" + list + "/?limit=3&cursor=";
        while (next != null) {
            JsonPath page = with().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .body("count", nullValue())
                    .body("previous", nullValue())
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("results.id"));
            next = page.getString("next");
        }
        assertEquals(ids.stream().distinct().toList(), ids);
        int all = with().get("/api/" + list + "/").jsonPath().getInt("count");
        assertEquals(all, ids.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "aWQ6", "aWQ6LTE", "aWQ6OTk5OTk5OTk5OTk5OTk5OTk5OTk5", "%00", "%F0%9F", "%27%20or%201=1"})
    void aCursorThatIsNoneIsAFieldError(String cursor) {
        with().urlEncodingEnabled(false)
                .get("/api/targets/?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("cursor", hasSize(1));
    }

    @Test
    void groupsAreThoseOfTheCaller() {
        with().get("/api/groups/")
                .then()
                .statusCode(200)
                .body("count", equalTo(1))
                .body("next", nullValue())
                .body("previous", nullValue())
                .body("results.name", hasItem(People.OBSERVERS))
                .body("results[0]", hasKey("id"));
        alice().getJson("/api/groups/").is(200).json();
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 409, 422, 503})
    void whateverGoesWrongIsAProblem(int status) {
        with().redirects()
                .follow(false)
                .accept("text/html, */*;q=0.1")
                .get("/api/it-fails/" + status + "/")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", equalTo("Planned"))
                .body("detail", equalTo("The test asked for it."));
    }

    @Test
    void requestsThatFitNoRouteAreProblems() {
        problem(404, with().accept("text/html").get("/api/nope/"));
        problem(404, with().get("/api/targets/999999999/"));
        problem(405, with().delete("/api/groups/"));
        problem(405, with().contentType("application/json").body("{}").put("/api/targets/"));
        problem(406, with().accept("image/png").get("/api/groups/"));
        problem(415, with().contentType("text/csv").body("a").post("/api/targets/"));
        problem(
                401,
                RestAssured.given().contentType("application/json").body("{}").post("/api/targets/"));
        problem(401, RestAssured.given().delete("/api/reduceddatums/2/"));
        problem(
                401,
                RestAssured.given().auth().preemptive().basic("alice", "wrong").get("/api/nope/"));
    }

    @Test
    void anErrorOfAFieldIsAtItsField() {
        with().contentType("application/json")
                .body("{}")
                .post("/api/targets/")
                .then()
                .statusCode(400)
                .contentType("application/json")
                .body("type", hasSize(1));
    }

    private void targets(String prefix, int number) {
        for (int i = 0; i < number; i++) {
            String name = prefix + " of shapes " + i;
            if (with().queryParam("name", name).get("/api/targets/").jsonPath().getInt("count") == 0) {
                targets.create(TargetDraft.sidereal(name, 10 + i, 5), people.viewer(People.ALICE));
            }
        }
    }

    private RequestSpecification with() {
        return RestAssured.given().header("Authorization", "Token " + secret);
    }

    @BeforeEach
    void makeToken() {
        TokenDraft draft =
                new TokenDraft("shapes", true, Set.of(), Instant.now().plusSeconds(600), false);
        secret = tokens.create(draft, people.viewer(People.ALICE)).secret();
    }

    @AfterEach
    void revokeToken() {
        var alice = people.viewer(People.ALICE);
        tokens.of(alice.userId(), alice).stream()
                .filter(token -> token.getName().equals("shapes"))
                .forEach(token -> tokens.revoke(token.getId(), alice));
    }

    private static void problem(int status, io.restassured.response.Response answer) {
        assertEquals(status, answer.statusCode(), answer::asString);
        assertEquals("application/problem+json", answer.contentType());
        assertFalse(answer.jsonPath().getString("detail").isEmpty());
        assertNull(answer.header("Location"));
    }
}
