package org.tomtoolkit.it.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.common.session.SessionKey;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class SessionsTest extends SiteTest {

    private static final String COOKIE = "tom-session";

    @Inject
    SessionKey key;

    @Test
    void aCookieOfOursWithoutItsSessionIsNoLogin() {
        assertFalse(isLoggedIn(signed("no-such-session", 0, Instant.now().plusSeconds(60))));
    }

    @Test
    void aLoginThatIsOverIsNone() {
        assertFalse(isLoggedIn(signed(idOf(alice()), 0, Instant.now().minusSeconds(1))));
    }

    @Test
    void aLoginOfAnEarlierPasswordIsNone() {
        assertFalse(isLoggedIn(signed(idOf(alice()), 99, Instant.now().plusSeconds(60))));
    }

    @Test
    void anotherAccountNumberBreaksTheSignature() {
        String own = alice().cookies().get(COOKIE);
        assertTrue(isLoggedIn(own));
        String[] parts = own.split("\\.");
        parts[1] = String.valueOf(people.viewer(People.ADMIN).userId());
        assertFalse(isLoggedIn(String.join(".", parts)));
    }

    @Test
    void aSignatureForAnotherPurposeIsNoLogin() {
        String own = alice().cookies().get(COOKIE);
        String text = own.substring(0, own.lastIndexOf('.'));
        assertFalse(isLoggedIn(text + "." + key.sign("csrf", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "....", "1.0.9999999999.", "1.0.9999999999.AAAA", "%00", "null"})
    void nonsenseIsNoLoginAndNoError(String cookie) {
        assertFalse(isLoggedIn(cookie));
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndForeignSites() {
        String cookies = visitor()
                .request()
                .get("/accounts/login/")
                .getHeaders()
                .getValues("Set-Cookie")
                .toString();
        assertTrue(cookies.contains("HTTPOnly") || cookies.contains("HttpOnly"), cookies);
        assertTrue(cookies.contains("SameSite=Lax"), cookies);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\t/evil.example",
                "evil.example"
            })
    void loggingInNeverLeadsToAForeignSite(String next) {
        Page answer = visitor()
                .post("/accounts/login/", Map.of("username", People.ALICE, "password", People.PASSWORD, "next", next));
        assertEquals("/", answer.is(303).location());
        assertFalse(answer.header("Location").contains("evil"), answer.header("Location"));
    }

    @Test
    void loggingInLeadsBackToThePageWithItsQuery() {
        Page answer = visitor()
                .post(
                        "/accounts/login/",
                        Map.of("username", People.ALICE, "password", People.PASSWORD, "next", "/targets/?page=2"));
        assertEquals("/targets/?page=2", answer.location());
    }

    @Test
    void whoKeepsGuessingHasToWait() {
        people.ensure("oscar");
        Visitor guesser = visitor();
        for (int i = 0; i < 10; i++) {
            guesser.post("/accounts/login/", Map.of("username", "oscar", "password", "guess " + i))
                    .is(400);
        }
        guesser.post("/accounts/login/", Map.of("username", "oscar", "password", People.PASSWORD))
                .is(429);
    }

    @Test
    void aFormNeedsTheTokenOfThisBrowser() {
        Visitor alice = alice();
        alice.postWithoutToken("/accounts/logout/", Map.of()).is(403);
        alice.postWithoutToken("/accounts/logout/", Map.of("csrf_token", bob().token()))
                .is(403);
        alice.postWithoutToken("/accounts/logout/", Map.of("csrf_token", alice.token() + "x"))
                .is(403);
        alice.get("/users/profile/").is(200);
    }

    @Test
    void aTokenSomebodyPlantedAsCookieIsNoToken() {
        Visitor alice = alice();
        alice.cookies().put("tom-csrf", "planted.planted");
        alice.postWithoutToken("/accounts/logout/", Map.of("csrf_token", "planted.planted"))
                .is(403);
    }

    @Test
    void aWriteToTheApiWithACookieNeedsTheTokenToo() {
        assertEquals(
                403,
                alice().request()
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/it-echo/")
                        .statusCode());
    }

    @Test
    void aCopyOfACookieIsWorthNothingAfterLoggingOut() {
        Visitor alice = alice();
        String copy = alice.cookies().get(COOKIE);
        assertTrue(isLoggedIn(copy));
        Visitor elsewhere = alice();
        alice.post("/accounts/logout/", Map.of()).is(303);
        assertFalse(isLoggedIn(copy));
        elsewhere.get("/users/profile/").is(200);
    }

    @Test
    void theProfileListsTheLoginsAndEndsOneOfThem() {
        people.ensure("olga");
        Visitor here = new Visitor().logIn("olga", People.PASSWORD);
        Visitor lost = new Visitor().logIn("olga", People.PASSWORD);
        Page profile = here.get("/users/profile/").is(200);
        assertEquals(2, profile.document().select("form[action*=/sessions/]").size());
        String path = "/users/profile/sessions/" + idOf(lost) + "/end/";
        bob().post(path, Map.of()).is(404);
        lost.get("/users/profile/").is(200);
        here.post(path, Map.of()).is(303);
        lost.get("/users/profile/").is(303);
        here.get("/users/profile/").is(200);
    }

    private String signed(String id, int epoch, Instant expires) {
        String text = id + "." + people.viewer(People.ALICE).userId() + "." + epoch + "." + expires.getEpochSecond();
        return text + "." + key.sign("session", text);
    }

    private static String idOf(Visitor visitor) {
        return visitor.cookies().get(COOKIE).split("\\.")[0];
    }

    private boolean isLoggedIn(String cookie) {
        Visitor visitor = visitor();
        visitor.cookies().put(COOKIE, cookie);
        return visitor.get("/users/profile/").status() == 200;
    }
}
