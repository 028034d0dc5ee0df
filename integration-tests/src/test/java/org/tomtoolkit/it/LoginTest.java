package org.tomtoolkit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoginTest extends SiteTest {

    @Test
    void theHomePageShowsWhoIsLoggedInAndAWayOut() {
        Page home = alice().get("/").is(200);
        assertTrue(home.text("nav").contains(People.ALICE), home::body);
        assertTrue(home.has("form[action=/accounts/logout/]"));
    }

    @Test
    void aWrongPasswordIsRefusedOnTheForm() {
        Page answer = visitor().post("/accounts/login/", Map.of("username", People.ALICE, "password", "guess"));
        assertTrue(answer.is(400).has(".alert-danger"), answer::body);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Visitor alice = alice();
        alice.postWithoutToken("/accounts/logout/", Map.of()).is(403);
        assertTrue(alice.get("/").text("nav").contains(People.ALICE));
    }

    @Test
    void afterLoggingOutTheSessionIsGone() {
        Visitor alice = alice();
        Page answer = alice.post("/accounts/logout/", Map.of());
        assertEquals("/", answer.is(303).location());
        assertFalse(alice.follow(answer).text("nav").contains(People.ALICE));
    }

    @Test
    void anUnknownAddressIsAPageForPeopleAndJsonForScripts() {
        assertEquals("404", visitor().get("/no-such-page/").is(404).text(".display-1"));
        assertEquals(
                404, visitor().getJson("/api/no-such-thing/").is(404).json().getInt("status"));
    }
}
