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
    void aCookieOfOursIsALogin() {
        assertTrue(isLoggedIn(session(Instant.now().plusSeconds(60), 0)));
    }

    @Test
    void aLoginThatIsOverIsNone() {
        assertFalse(isLoggedIn(session(Instant.now().minusSeconds(1), 0)));
    }

    @Test
    void aLoginOfAnEarlierPasswordIsNone() {
        assertFalse(isLoggedIn(session(Instant.now().plusSeconds(60), -1)));
    }

    @Test
    void anotherAccountNumberBreaksTheSignature() {
        String own = session(Instant.now().plusSeconds(60), 0);
        assertFalse(isLoggedIn("1" + own));
    }

    @Test
    void aSignatureForAnotherPurposeIsNoLogin() {
        String text = people.viewer(People.ALICE).userId() + ".0."
                + Instant.now().plusSeconds(60).getEpochSecond();
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

    private String session(Instant expires, int epochAhead) {
        String text = people.viewer(People.ALICE).userId() + "." + epochAhead + "." + expires.getEpochSecond();
        return text + "." + key.sign("session", text);
    }

    private boolean isLoggedIn(String cookie) {
        Visitor visitor = visitor();
        visitor.cookies().put(COOKIE, cookie);
        return visitor.get("/users/profile/").status() == 200;
    }
}
