package org.tomtoolkit.it.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.Visitor;

/** Requests on their way to a facility. */
@QuarkusTest
class SubmitTest extends ObservationTest {

    private long target;
    private Visitor alice;

    @BeforeEach
    void aTargetOfAlice() {
        target = target();
        alice = alice();
    }

    /** Alice asks for images, and the portal takes the requests under these numbers. */
    private void imaged(long... numbers) {
        portal.takes(numbers);
        submit(alice, create("lco", target, "IMAGING"), LcoPortal.imaging()).is(303);
    }

    /** How many observations of the target are kept here. */
    private int records() {
        return alice.getJson("/api/observations/?target_id=" + target).json().getInt("count");
    }

    @Test
    void anImagingRequestGoesToThePortalAndBecomesARecord() {
        portal.takes(4001);
        Page answer = submit(alice, create("lco", target, "IMAGING"), LcoPortal.imaging())
                .is(303);
        assertEquals("/targets/" + target + "/?tab=observations", answer.location());
        assertTrue(alice.follow(answer).text().contains("LCO took the request as 4001."));

        assertEquals(1, portal.submissions());
        var sent = portal.submitted().get(0);
        assertEquals("Token lco-key-of-the-tests", sent.getHeader("Authorization"));
        JsonPath json = JsonPath.from(sent.getBodyAsString());
        assertEquals("TOM-1", json.getString("proposal"));
        assertEquals(150.1f, json.getFloat("requests[0].configurations[0].target.ra"));
        assertEquals(
                "rp", json.getString("requests[0].configurations[0].instrument_configs[0].optical_elements.filter"));

        Page record =
                alice.get("/observations/" + newestRecord(alice, target) + "/").is(200);
        assertTrue(record.text("h1").contains("4001"));
        assertTrue(record.text(".tom-facts").contains("Pending"));
        assertTrue(record.texts("dd").contains("1.0 meter Sinistro"));
        assertTrue(record.texts("dd").contains("30 s"));
    }

    @Test
    void severalRequestsOfOneSubmissionAreAGroup() {
        imaged(4011, 4012);
        JsonPath records =
                alice.getJson("/api/observations/?target_id=" + target).is(200).json();
        assertEquals(List.of("4012", "4011"), records.getList("results.observation_id"));
        assertEquals(
                List.of("first look", "first look"),
                records.getList("results.collect { it.observation_groups[0].name }"));
        Page groups = alice.get("/observations/groups/?query=FIRST").is(200);
        assertEquals("first look", groups.text("tbody td[data-label=Group]"));
        assertEquals("2", groups.text("tbody td[data-label=Observations]"));
        String ofGroup = groups.one("tbody td[data-label=Group] a").attr("href");
        assertEquals(
                List.of("4012", "4011"),
                alice.get(ofGroup)
                        .is(200)
                        .document()
                        .select("td[data-label=Observation]")
                        .eachText());
        assertTrue(alice.get("/tables/observation-groups/download/?format=csv")
                .is(200)
                .body()
                .contains("first look"));
    }

    @Test
    void groupsOfWhatOneMayNotSeeAreNotThere() {
        imaged(4013, 4014);
        String row = alice.get("/observations/groups/").is(200).one("tbody tr").attr("data-row");
        for (Visitor stranger : List.of(bob(), visitor())) {
            assertFalse(stranger.get("/observations/groups/").is(200).has("[data-row='" + row + "']"));
            assertFalse(stranger.get("/observations/?group=" + row).is(200).has("tbody tr"));
            assertFalse(stranger.get("/tables/observation-groups/download/?format=csv")
                    .body()
                    .lines()
                    .anyMatch(line -> line.startsWith(row + ",")));
        }
    }

    @Test
    void administratorsRenameAndDeleteGroupsWithoutTheirObservations() {
        imaged(4015, 4016);
        String id = alice.get("/observations/groups/").one("tbody tr").attr("data-row");
        String path = "/admin/observation-groups/" + id + "/";
        Visitor admin = admin();
        admin.post(path, Map.of("name", " Renamed " + id)).is(303);
        assertEquals("Renamed " + id, alice.get("/observations/groups/").text("td[data-label=Group]"));
        assertTrue(admin.get(path + "delete/").text(".alert-warning").contains("2 places of observations, which stay"));
        admin.post(path + "delete/", Map.of()).is(303);
        assertFalse(alice.get("/observations/groups/").has("[data-row='" + id + "']"));
        assertEquals(2, records());
    }

    @Test
    void sendingTheSameFormTwiceSubmitsOnce() {
        portal.takes(4021);
        String path = create("lco", target, "IMAGING");
        Map<String, Object> form = alice.get(path).form("form[action*=create]");
        form.putAll(LcoPortal.imaging());
        form.put("tom_action", "submit");
        alice.post(path, form).is(303);
        Page again = alice.post(path, form).is(303);
        assertTrue(alice.follow(again).text().contains("has been sent already"));
        assertEquals(1, portal.submissions());
        assertEquals(1, records());
    }

    @Test
    void aFormThatWasRefusedCanBeMendedAndSentAgain() {
        portal.refuses(
                "{\"requests\": [{\"configurations\": [{\"constraints\": {\"max_airmass\": [\"Never that low.\"]}}]}]}");
        Page refused = submit(alice, create("lco", target, "IMAGING"), LcoPortal.imaging())
                .is(400);
        assertEquals("Never that low.", refused.text(".tom-field:has(#f-c_1_max_airmass) .invalid-feedback"));
        assertEquals("first look", refused.one("#f-name").attr("value"));
        portal.takes(4031);
        Map<String, Object> mended = refused.form("form[action*=create]");
        mended.put("c_1_max_airmass", "2");
        mended.put("tom_action", "submit");
        alice.post(create("lco", target, "IMAGING"), mended).is(303);
        assertEquals(1, records());
    }

    @Test
    void whatIsMissingIsSaidWithoutAskingThePortal() {
        Page page = submit(alice, create("lco", target, "IMAGING"), Map.of("name", ""))
                .is(400);
        assertTrue(page.has(".tom-field:has(#f-name) .invalid-feedback"));
        assertTrue(page.has(".tom-field:has(#f-c_1_instrument_type) .invalid-feedback"));
        assertEquals(0, portal.submissions());
    }

    @Test
    void validatingAsksAndSchedulesNothing() {
        Page page = submit(alice, create("lco", target, "IMAGING"), LcoPortal.imaging(), "validate")
                .is(200);
        assertTrue(page.text(".alert-success").contains("It takes 90 s"));
        assertEquals(0, portal.submissions());
        assertEquals(0, records());
    }

    @Test
    void aPortalThatIsDownIsAMessageAndNothingIsStored() {
        String path = create("lco", target, "IMAGING");
        Map<String, Object> form = alice.get(path).form("form[action*=create]");
        form.putAll(LcoPortal.imaging());
        form.put("tom_action", "submit");
        portal.isDown();
        Page page = alice.post(path, form).is(502);
        assertTrue(page.text(".alert-danger").contains("503"), page::body);
        assertTrue(page.text(".alert-danger").contains("may have arrived"), page::body);
        assertEquals(1, portal.submissions());
        assertEquals(0, records());
    }

    @Test
    void theFormShowsTheLastInstrumentsWhileThePortalIsDown() {
        portal.isDown();
        String path = create("lco", target, "IMAGING");
        Page answer = alice.post("/observations/facilities/lco/refresh/", Map.of("next", path))
                .is(303);
        assertEquals(path, answer.location());
        Page page = alice.follow(answer).is(200);
        assertTrue(page.text(".alert-warning").contains("the last try to renew it failed"), page::body);
        assertTrue(page.has("option[value=1M0-SCICAM-SINISTRO]"));
    }

    @Test
    void theManualFacilityTakesARequestAndPeopleSetItsState() {
        submit(
                        alice,
                        create("manual", target, "OBSERVATION"),
                        Map.of("name", "night one", "start", "2026-11-20T04:00:00"))
                .is(303);
        long id = newestRecord(alice, target);
        alice.post(
                        "/observations/" + id + "/state/",
                        Map.of("status", "Completed", "scheduled_start", "2026-11-20T04:05:00"))
                .is(303);
        JsonPath record = alice.getJson("/api/observations/" + id + "/").is(200).json();
        assertEquals("Completed", record.getString("status"));
        assertEquals("2026-11-20T04:05:00Z", record.getString("scheduled_start"));
        assertFalse(alice.get("/observations/" + id + "/").has("form[action$=cancel/]"));
        Page nonsense = alice.post("/observations/" + id + "/state/", Map.of("status", "Eaten by a grue"))
                .is(303);
        assertTrue(alice.follow(nonsense).text().contains("Select a valid choice"));
    }

    @Test
    void anObservationAskedForElsewhereIsAddedOnceUnlessConfirmed() {
        Map<String, Object> form = Map.of("target_id", target, "facility", "lco", "observation_id", "777");
        alice.post("/observations/add/", form).is(303);
        Page again = alice.post("/observations/add/", form).is(409);
        assertTrue(again.has("input[name=confirm]"));
        alice.post(
                        "/observations/add/",
                        Map.of("target_id", target, "facility", "lco", "observation_id", "777", "confirm", "true"))
                .is(303);
        assertEquals(2, records());
    }
}
