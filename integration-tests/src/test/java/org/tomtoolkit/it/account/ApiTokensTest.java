package org.tomtoolkit.it.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.common.token.TokenDraft;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class ApiTokensTest extends SiteTest {

    private static final String GROUPS = "/api/groups/";

    @Inject
    ApiTokens tokens;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @ValueSource(strings = {"Token", "Bearer", "token", "BEARER"})
    void aTokenIsWhoMadeIt(String scheme) {
        RestAssured.given()
                .header("Authorization", scheme + " " + token(People.ALICE, true))
                .get(GROUPS)
                .then()
                .statusCode(200)
                .body("results.name", hasItem(People.OBSERVERS));
    }

    @Test
    void thePageShowsATokenOnceAndOnlyOnce() {
        people.ensure("tess");
        Visitor tess = new Visitor().logIn("tess", People.PASSWORD);
        String page = "/users/" + people.viewer("tess").userId() + "/tokens/";
        tess.get("/users/profile/").is(200).one("a[href='" + page + "']");
        Page made = tess.post(page, Map.of("name", "night script", "access", "read", "lifetime", "30"))
                .is(201);
        assertEquals("no-store", made.header("Cache-Control"));
        String secret = made.one("#new-token").attr("value");
        assertTrue(secret.matches("tom_[\\w-]{43}"), secret);
        with(secret).get(GROUPS).then().statusCode(200);
        String later = tess.get(page).is(200).body();
        assertTrue(later.contains("night script") && !later.contains(secret), later);
        assertFalse(tess.get("/users/profile/").body().contains(secret));
        assertFalse(admin().get(page).is(200).body().contains(secret));
    }

    @Test
    void theDatabaseHoldsNoSecret() {
        String secret = token(People.ALICE, true);
        List<?> rows = entities.createNativeQuery("select name, secret_hash, apps from tom_api_token")
                .getResultList();
        assertFalse(rows.isEmpty());
        for (Object row : rows) {
            assertFalse(Arrays.toString((Object[]) row).contains(secret.substring(4)));
        }
    }

    @Test
    void aReadTokenChangesNothing() {
        String secret = token(People.ALICE, false);
        with(secret).get("/api/targets/").then().statusCode(200);
        with(secret)
                .contentType("application/json")
                .body(Map.of("text", "x"))
                .post("/api/it-echo/")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        with(secret).delete("/api/targets/1/").then().statusCode(403);
        with(token(People.ALICE, true))
                .contentType("application/json")
                .body(Map.of("text", "x"))
                .post("/api/it-echo/")
                .then()
                .statusCode(200)
                .body("text", equalTo("x"));
    }

    @Test
    void aTokenForOneAppIsGoodForThatAppOnly() {
        String secret = tokens.create(
                        new TokenDraft("targets only", true, Set.of("targets"), null, false),
                        people.viewer(People.ALICE))
                .secret();
        with(secret).get("/api/targets/").then().statusCode(200);
        with(secret).get("/api/").then().statusCode(200);
        for (String path : List.of(GROUPS, "/api/observations/", "/api/it-echo/", "/api/no-such-thing/")) {
            with(secret).get(path).then().statusCode(403).contentType("application/problem+json");
        }
    }

    @Test
    void anUnknownTokenIs401AsJsonWhateverIsAskedFor() {
        for (String path : List.of(GROUPS, "/api/targets/", "/api/no-such-thing/", "/targets/")) {
            with("tom_nobody")
                    .redirects()
                    .follow(false)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Basic"));
        }
    }

    @Test
    void aRevokedTokenIsDeadAtOnce() {
        people.ensure("ursula");
        Viewer ursula = people.viewer("ursula");
        var made = tokens.create(draft(true, null), ursula);
        with(made.secret()).get(GROUPS).then().statusCode(200);
        bob().post("/users/" + ursula.userId() + "/tokens/" + made.token().getId() + "/revoke/", Map.of())
                .is(404);
        with(made.secret()).get(GROUPS).then().statusCode(200);
        new Visitor()
                .logIn("ursula", People.PASSWORD)
                .post("/users/" + ursula.userId() + "/tokens/" + made.token().getId() + "/revoke/", Map.of())
                .is(303);
        with(made.secret()).get(GROUPS).then().statusCode(401);
    }

    @Test
    void theTokensOfADeactivatedAccountDieAndStayDead() {
        people.ensure("victor");
        long id = people.viewer("victor").userId();
        String secret = token("victor", true);
        with(secret).get(GROUPS).then().statusCode(200);
        accounts.deactivate(id, Viewer.system());
        with(secret).get(GROUPS).then().statusCode(401);
        assertEquals(List.of(), tokens.of(id, Viewer.system()));
    }

    @Test
    void anExpiredTokenIsNone() throws InterruptedException {
        String secret = tokens.create(draft(true, Instant.now().plusMillis(700)), people.viewer(People.ALICE))
                .secret();
        with(secret).get(GROUPS).then().statusCode(200);
        Instant deadline = Instant.now().plusSeconds(5);
        while (with(secret).get(GROUPS).statusCode() == 200 && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        with(secret).get(GROUPS).then().statusCode(401);
    }

    @Test
    void itsUseIsRecorded() {
        people.ensure("wanda");
        Viewer wanda = people.viewer("wanda");
        String secret = token("wanda", false);
        assertNull(tokens.of(wanda.userId(), wanda).get(0).getLastUsed());
        with(secret).get(GROUPS).then().statusCode(200);
        entities.clear();
        assertNotNull(tokens.of(wanda.userId(), wanda).get(0).getLastUsed());
    }

    @Test
    void otherPeoplesTokensAreNotThere() {
        long alice = people.viewer(People.ALICE).userId();
        bob().get("/users/" + alice + "/tokens/").is(404);
        bob().post("/users/" + alice + "/tokens/", Map.of("name", "x", "access", "write", "lifetime", "30"))
                .is(404);
        admin().post("/users/" + alice + "/tokens/", Map.of("name", "x", "access", "write", "lifetime", "30"))
                .is(404);
        visitor().get("/users/" + alice + "/tokens/").is(303);
    }

    @Test
    void aTokenCannotManageAccountsOrMakeTokens() {
        long alice = people.viewer(People.ALICE).userId();
        String secret = token(People.ALICE, true);
        RequestSpecification post = with(secret).redirects().follow(false);
        int status =
                post.formParam("name", "x").post("/users/" + alice + "/tokens/").statusCode();
        assertTrue(status == 401 || status == 403 || status == 303, "status " + status);
        assertNotEquals(
                200,
                with(secret).redirects().follow(false).get("/users/profile/").statusCode());
    }

    @Test
    void aTokenReadsPagesAndFilesToo() {
        with(token(People.ALICE, false)).get("/targets/").then().statusCode(200);
    }

    @Test
    void namesAndLifetimesAreChecked() {
        people.ensure("xenia");
        Visitor xenia = new Visitor().logIn("xenia", People.PASSWORD);
        String page = "/users/" + people.viewer("xenia").userId() + "/tokens/";
        xenia.post(page, Map.of("name", "", "access", "read", "lifetime", "30")).is(400);
        xenia.post(page, Map.of("name", "x", "access", "everything", "lifetime", "30"))
                .is(400);
        xenia.post(page, Map.of("name", "x", "access", "read", "lifetime", "1000000"))
                .is(400);
        xenia.post(page, Map.of("name", "x", "access", "read", "lifetime", "30", "apps", "nothing"))
                .is(400);
    }

    private String token(String username, boolean writes) {
        return tokens.create(draft(writes, null), people.viewer(username)).secret();
    }

    private static TokenDraft draft(boolean writes, Instant expires) {
        return new TokenDraft("test", writes, Set.of(), expires, false);
    }

    private static RequestSpecification with(String secret) {
        return RestAssured.given().header("Authorization", "Token " + secret);
    }
}
