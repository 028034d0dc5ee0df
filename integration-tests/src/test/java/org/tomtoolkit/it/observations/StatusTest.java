package org.tomtoolkit.it.observations;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;
import org.tomtoolkit.observations.ObservationStatusChanged;
import org.tomtoolkit.observations.spi.ObservationPhase;

@QuarkusTest
class StatusTest extends ObservationTest {

    @Inject
    HeardChanges heard;

    @All
    @Inject
    List<RecurringJob> jobs;

    @Test
    void theJobFetchesTheStatusAndTellsOnlyWhatChanged() {
        portal.takes(5001).says(5001, "PENDING");
        Visitor alice = alice();
        long id = submitted(alice);
        turn();
        turn();
        assertEquals("PENDING", status(alice, id));
        portal.says(5001, "COMPLETED");
        turn();
        assertEquals("COMPLETED", status(alice, id));
        Page page = alice.get("/observations/" + id + "/");
        assertTrue(page.has(".tom-state-completed"));
        assertTrue(page.text().contains("2026-11-22 01:00:00 UTC"));

        List<ObservationStatusChanged> changes = heard.of(id);
        assertEquals(
                List.of("PENDING", "COMPLETED"),
                changes.stream().map(ObservationStatusChanged::now).toList());
        assertEquals(
                List.of("", "PENDING"),
                changes.stream().map(ObservationStatusChanged::before).toList());
        assertEquals(ObservationPhase.COMPLETED, changes.get(1).phaseNow());
    }

    @Test
    void whatIsOverIsNotAskedForAgain() {
        portal.takes(5011).says(5011, "WINDOW_EXPIRED");
        Visitor alice = alice();
        long over = submitted(alice);
        turn();
        assertEquals("WINDOW_EXPIRED", status(alice, over));
        remote.resetRequests();
        turn();
        assertEquals(
                0,
                remote.find(getRequestedFor(urlPathEqualTo("/lco/api/requests/5011/")))
                        .size());
    }

    @Test
    void peopleCanHaveAllFacilitiesAsked() {
        portal.takes(5071).says(5071, "COMPLETED");
        Visitor alice = alice();
        long id = submitted(alice);
        alice.post("/observations/refresh/", Map.of()).is(303);
        Eventually.is("the facilities were asked", () -> status(alice, id).equals("COMPLETED"));
    }

    @Test
    void aFacilityThatFailsDoesNotKeepTheOthersFromBeingAsked() {
        awaitTroubleFacility();
        portal.takes(5081);
        Visitor alice = alice();
        long id = submitted(alice);
        long target = target();
        submit(alice, create("trouble", target, "LOOK"), Map.of("seconds", "5")).is(303);
        long other = newestRecord(alice, target);
        portal.isDown();
        turn();
        assertEquals("", status(alice, id));
        assertEquals("DONE", status(alice, other));
    }

    @Test
    void oneObservationIsAskedForAtOnce() {
        portal.takes(5021);
        Visitor alice = alice();
        long id = submitted(alice);
        portal.says(5021, "FAILURE_LIMIT_REACHED");
        alice.post("/observations/" + id + "/refresh/", Map.of()).is(303);
        assertEquals("FAILURE_LIMIT_REACHED", status(alice, id));
        assertTrue(alice.get("/observations/" + id + "/").has(".tom-state-failed"));
    }

    @Test
    void aPortalThatIsDownChangesNothingAndIsAMessage() {
        portal.takes(5031);
        Visitor alice = alice();
        long id = submitted(alice);
        portal.isDown();
        Page answer = alice.post("/observations/" + id + "/refresh/", Map.of()).is(303);
        assertTrue(alice.follow(answer).has(".alert-danger"));
        assertEquals("", status(alice, id));
    }

    @Test
    void cancellingTakesItBackAtThePortal() {
        portal.takes(5041).cancels();
        Visitor alice = alice();
        long id = submitted(alice);
        Page page = alice.get("/observations/" + id + "/");
        assertTrue(page.one("form[action$=cancel/]").hasAttr("data-confirm"));
        Page answer = alice.post("/observations/" + id + "/cancel/", Map.of()).is(303);
        Page after = alice.follow(answer);
        assertTrue(after.text().contains("Cancelled: CANCELED."), after::body);
        assertFalse(after.has("form[action$=cancel/]"));
        assertEquals("CANCELED", status(alice, id));
        alice.json("PATCH", "/api/observations/" + id + "/cancel/", Map.of()).is(400);
    }

    @Test
    void cancellingIsNeverDoneByALink() {
        portal.takes(5051);
        Visitor alice = alice();
        long id = submitted(alice);
        assertEquals(405, alice.get("/observations/" + id + "/cancel/").status());
        assertEquals(
                403,
                alice.postWithoutToken("/observations/" + id + "/cancel/", Map.of())
                        .status());
    }

    @Test
    void theArchiveIsListedAfterThePage() {
        portal.takes(5061).archives(5061);
        Visitor alice = alice();
        long id = submitted(alice);
        Page page = alice.get("/observations/" + id + "/");
        assertEquals("/observations/" + id + "/products/", page.one("[hx-get]").attr("hx-get"));
        Page products = alice.getPartial("/observations/" + id + "/products/").is(200);
        assertEquals("frame-71.fits.fz", products.text("a[href='https://archive.example.org/71']"));
        portal.isDown();
        assertTrue(
                alice.getPartial("/observations/" + id + "/products/").is(200).has(".alert-warning"));
    }

    /** What the scheduler does from time to time. */
    private void turn() {
        try {
            jobs.stream()
                    .filter(job -> job.id().equals("observation-status"))
                    .findFirst()
                    .orElseThrow()
                    .run();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long submitted(Visitor alice) {
        long target = target();
        submit(alice, create("lco", target, "IMAGING"), LcoPortal.imaging()).is(303);
        return newestRecord(alice, target);
    }

    private static String status(Visitor visitor, long id) {
        return visitor.getJson("/api/observations/" + id + "/").is(200).json().getString("status");
    }
}
