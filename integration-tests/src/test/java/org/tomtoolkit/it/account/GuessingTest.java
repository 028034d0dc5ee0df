package org.tomtoolkit.it.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.account.Logins;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;

/** What happens to those who guess passwords, and to those whose password is guessed. */
@QuarkusTest
class GuessingTest extends SiteTest {

    private static final String HOME = "198.51.100.1";
    private static final String ELSEWHERE = "203.0.113.9";

    @Inject
    Logins logins;

    @Inject
    EntityManager entities;

    @Test
    @ActivateRequestContext
    void guessesFromManyAddressesShutStrangersOutButNotTheOwner() {
        people.ensure("guessed");
        assertTrue(logins.check("guessed", People.PASSWORD, HOME).isPresent());
        for (int i = 0; i < 40; i++) {
            assertTrue(logins.check("guessed", "guess " + i, "192.0.2." + i).isEmpty());
        }
        TomException refused =
                assertThrows(TomException.class, () -> logins.check("guessed", People.PASSWORD, ELSEWHERE));
        assertEquals(429, refused.status());
        assertTrue(logins.check("guessed", People.PASSWORD, HOME).isPresent());
        assertTrue(logins.check("guessed", People.PASSWORD, ELSEWHERE, true).isPresent());
    }

    @Test
    @ActivateRequestContext
    void anotherSpellingOfTheNameIsNoWayAroundTheCount() {
        people.ensure("spelled");
        for (int i = 0; i < 10; i++) {
            logins.check(i % 2 == 0 ? "spelled" : "SPELLED", "guess " + i, HOME);
        }
        assertThrows(TomException.class, () -> logins.check("spelled", People.PASSWORD, HOME));
        assertTrue(logins.check("spelled", People.PASSWORD, ELSEWHERE).isPresent());
    }

    @Test
    @ActivateRequestContext
    void whatIsCountedNamesNobody() {
        people.ensure("counted");
        logins.check("counted", "guess", HOME);
        for (Object id :
                entities.createNativeQuery("select id from tom_attempt").getResultList()) {
            assertTrue(((String) id).matches("[0-9a-f]{64}"), () -> "id " + id);
        }
    }
}
