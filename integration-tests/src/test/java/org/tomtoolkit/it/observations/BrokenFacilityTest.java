package org.tomtoolkit.it.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tomtoolkit.it.LogWatch;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.observations.TroubleFacility.Mood;

/** The one that hangs comes last: it is left alone for a while. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrokenFacilityTest extends ObservationTest {

    @Test
    @Order(1)
    void aPlugInThatThrowsTakesDownItsOwnCardOnly() {
        LogWatch.allow("Facility trouble failed to tell");
        long target = target();
        Visitor alice = alice();
        TroubleFacility.mood = Mood.THROWS;
        pagesStand(alice, target);
        assertEquals(502, alice.get(create("trouble", target, "LOOK")).status());
        alice.get(create("lco", target, "IMAGING")).is(200);
    }

    @Test
    @Order(2)
    void aPlugInThatThrowsWhileSubmittingIsAMessageAndTheFormCanBeSentAgain() {
        LogWatch.allow("trouble failed to submit");
        long target = target();
        Visitor alice = alice();
        TroubleFacility.mood = Mood.THROWS_WHEN_SUBMITTING;
        Page page = submit(alice, create("trouble", target, "LOOK"), Map.of("seconds", "5"))
                .is(502);
        assertFalse(page.body().contains("trouble while submitting"));
        assertEquals("5", page.one("#f-seconds").attr("value"));
        TroubleFacility.mood = Mood.WELL;
        submit(alice, create("trouble", target, "LOOK"), Map.of("seconds", "5")).is(303);
    }

    @Test
    @Order(3)
    void aPlugInThatAnswersNothingIsAMessage() {
        LogWatch.allow("answered nothing");
        TroubleFacility.mood = Mood.ANSWERS_NOTHING;
        submit(alice(), create("trouble", target(), "LOOK"), Map.of("seconds", "5"))
                .is(502);
    }

    @Test
    @Order(3)
    void whatWasAcceptedAndCouldNotBeStoredIsToldWithItsId() {
        LogWatch.allow("which could not be stored|constraint|SqlExceptionHelper|FOREIGN KEY");
        long target = target();
        Visitor alice = alice();
        String path = create("trouble", target, "LOOK");
        Map<String, Object> form = alice.get(path).form("form[action*=create]");
        form.putAll(Map.of("seconds", "5", "tom_action", "submit"));
        TroubleFacility.meanwhile = () -> targets.delete(target, people.viewer(People.ALICE));
        Page page = alice.post(path, form).is(200);
        String said = page.text(".alert-danger");
        assertTrue(said.contains("accepted the request as trouble-" + TroubleFacility.SUBMISSIONS.get()), said);
        assertTrue(said.contains("Do not send it again"), said);
    }

    @Test
    @Order(4)
    void aPlugInThatHangsTakesDownItsOwnCardOnlyAndIsLeftAloneSoon() {
        long target = target();
        Visitor alice = alice();
        TroubleFacility.mood = Mood.HANGS;
        pagesStand(alice, target);
        Instant start = Instant.now();
        pagesStand(alice, target);
        assertTrue(Duration.between(start, Instant.now()).toSeconds() < 10, "it is asked again and again");
    }

    private static void pagesStand(Visitor alice, long target) {
        for (String path : List.of(
                "/observations/", "/observations/facilities/", "/targets/" + target + "/", "/api/facilities/")) {
            assertEquals(200, alice.get(path).status(), path);
        }
        Page facilities = alice.get("/observations/facilities/");
        assertTrue(facilities.text("#facility-trouble").contains("does not work"), facilities::body);
        assertTrue(facilities.text("#facility-lco").contains("Siding Spring"));
        Page tab = alice.get("/targets/" + target + "/?tab=observe");
        assertTrue(tab.text("[data-facility=trouble]").contains("does not work"));
        assertTrue(tab.has("[data-facility=lco] a[href*=IMAGING]"));
    }
}
