package org.tomtoolkit.it.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.notify.Notice;
import org.tomtoolkit.common.notify.Notifications;
import org.tomtoolkit.common.notify.Severity;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.LogWatch;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.CountingJob;
import org.tomtoolkit.it.core.Eventually;

@QuarkusTest
class NotificationsTest extends SiteTest {

    private static final String READER = "notified";

    @Inject
    Notifications notifications;

    @Inject
    Jobs jobs;

    @Inject
    @All
    List<RecurringJob> recurring;

    @Test
    void aNotificationIsKeptShownAndRead() {
        Visitor reader = reader();
        String text = "Comet <b>found</b> " + System.nanoTime();
        notifications.send(me().userId(), new Notice("job-done", Severity.SUCCESS, text, "/targets/"));
        Page page = reader.get("/notifications/").is(200);
        var row = page.one("tr.tom-unread:contains(" + text.substring(text.length() - 12) + ")");
        assertTrue(row.text().contains("<b>found</b>"), row::text);
        long id = Long.parseLong(row.attr("data-row"));
        assertEquals(
                "/targets/", reader.get("/notifications/" + id + "/").is(303).location());
        assertFalse(reader.get("/notifications/").has("tr.tom-unread[data-row='" + id + "']"));
    }

    @Test
    void nobodyReadsOrMarksWhatOthersAreTold() {
        reader();
        notifications.send(me().userId(), Notice.info("job-done", "For one pair of eyes", "/jobs/"));
        long id = notifications.list(me(), false, null, 1).get(0).id();
        Visitor bob = bob();
        bob.get("/notifications/" + id + "/").is(404);
        bob.json("POST", "/api/notifications/" + id + "/read/", null).is(404);
        bob.post("/notifications/" + id + "/read/", Map.of()).is(303);
        assertFalse(bob.get("/notifications/").body().contains("For one pair of eyes"));
        assertFalse(bob.getJson("/api/notifications/").body().contains("For one pair of eyes"));
        assertTrue(notifications.find(id, me()).orElseThrow().isUnread());
        visitor().getJson("/api/notifications/").is(401);
        visitor().get("/notifications/").is(303);
    }

    @Test
    void aPageThatAsksGetsWhatCameSinceAndTheCounts() {
        Visitor reader = reader();
        notifications.send(me().userId(), Notice.info("job-done", "First", ""));
        JsonPath first = reader.getJson("/api/notifications/").is(200).json();
        long last = first.getLong("last");
        notifications.send(me().userId(), Notice.info("job-done", "Second", ""));
        JsonPath next =
                reader.getJson("/api/notifications/?after=" + last).is(200).json();
        assertEquals(List.of("Second"), next.getList("results.text"));
        assertEquals(first.getInt("unread") + 1, next.getInt("unread"));
        reader.json("POST", "/api/notifications/read/", null).is(204);
        assertEquals(0, reader.getJson("/api/notifications/").json().getInt("unread"));
        assertTrue(reader.get("/").has("a[href='/notifications/'] [data-live-unread]"));
    }

    @Test
    void aPageWithoutAWebSocketLearnsHowItsJobsStand() {
        Visitor reader = reader();
        long own = jobs.enqueue("it-counting", new CountingJob.Parameters("polled", 0), me());
        long foreign =
                jobs.enqueue("it-counting", new CountingJob.Parameters("polled too", 0), people.viewer(People.BOB));
        String path = "/api/notifications/?limit=1&job=" + own + "&job=" + foreign + "&job=999999999";
        Eventually.is(
                "the page hears that its job is done",
                () -> "succeeded"
                        .equals(reader.getJson(path).json().getString("progress.find { it.id == " + own + " }.state")));
        JsonPath answer = reader.getJson(path).is(200).json();
        assertEquals(List.of((int) own), answer.getList("progress.id"));
        assertEquals(1, answer.getInt("progress[0].done"));
        assertEquals(1, answer.getInt("progress[0].total"));
        assertTrue(bob().getJson(path).json().getList("progress.id").equals(List.of((int) foreign)));
        assertEquals(List.of(), reader.getJson("/api/notifications/").json().getList("progress"));
        reader.getJson("/api/notifications/?job=abc").is(404);
        visitor().getJson(path).is(401);
    }

    @Test
    void allUpToTheNewestShownAreMarkedAndNoneAfterIt() {
        Visitor reader = reader();
        notifications.send(me().userId(), Notice.info("job-done", "Shown", ""));
        Map<String, Object> form = reader.get("/notifications/").form("form[action='/notifications/read/']");
        notifications.send(me().userId(), Notice.info("job-done", "Came later", ""));
        reader.post("/notifications/read/", form).is(303);
        assertEquals(1, notifications.unread(me()));
    }

    @Test
    void nothingIsToldOfATransactionThatRollsBack() {
        reader();
        QuarkusTransaction.begin();
        notifications.send(me().userId(), Notice.info("job-done", "Never happened", ""));
        QuarkusTransaction.rollback();
        assertFalse(notifications.list(me(), false, null, 100).stream()
                .anyMatch(each -> each.text().equals("Never happened")));
    }

    @Test
    void aChosenChannelIsUsedAndTriedAgainWhenItFails() {
        Visitor reader = reader();
        reader.post("/notifications/settings/", Map.of("wish", List.of("job-done:it-pigeon", "nonsense:it-pigeon")))
                .is(303);
        Page settings = reader.get("/notifications/settings/");
        assertTrue(settings.has("input[value='job-done:it-pigeon'][checked]"), settings::body);
        assertFalse(settings.has("input[value='job-failed:it-pigeon'][checked]"));
        String text = "By pigeon " + System.nanoTime();
        notifications.send(me().userId(), Notice.info("job-done", text, ""));
        notifications.send(me().userId(), Notice.info("job-failed", text + " not", ""));
        Eventually.is("the pigeon arrives", () -> TestNotifier.DELIVERED.contains(READER + ": " + text));
        assertFalse(TestNotifier.DELIVERED.contains(READER + ": " + text + " not"));
        reader.post("/notifications/settings/", Map.of()).is(303);
        assertFalse(reader.get("/notifications/settings/").has("input[checked]"));
        assertTrue(bob().get("/notifications/settings/").text().contains("You cannot be reached by it yet."));
    }

    @Test
    void theOwnerIsToldOfAFailedJob() {
        LogWatch.allow("failed for good");
        reader();
        long id = jobs.enqueue("it-counting", new CountingJob.Parameters("told", 99), me());
        Eventually.is(
                "the owner is told",
                () -> notifications.list(me(), true, null, 100).stream()
                        .anyMatch(each -> each.link().equals("/jobs/" + id + "/")
                                && each.text().contains("The telescope is in cloud.")));
        assertEquals(1, jobs.summary(me()).failed());
        reader().get("/jobs/").is(200);
        assertEquals(0, jobs.summary(me()).failed());
    }

    @Test
    void oldNotificationsMakeRoom() throws Exception {
        people.ensure("crowded");
        Viewer crowded = people.viewer("crowded");
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 60; i++) {
                notifications.send(crowded.userId(), Notice.info("job-done", "Number " + i, ""));
            }
        });
        recurring.stream()
                .filter(each -> each.id().equals("forget-notifications"))
                .findFirst()
                .orElseThrow()
                .run();
        List<String> left = notifications.list(crowded, false, null, 1000).stream()
                .map(each -> each.text())
                .toList();
        assertEquals(50, left.size());
        assertEquals("Number 59", left.get(0));
    }

    @Test
    void linksLeadNowhereElse() {
        assertThrows(IllegalArgumentException.class, () -> Notice.info("job-done", "x", "https://evil.example"));
        assertThrows(IllegalArgumentException.class, () -> Notice.info("job-done", "x", "//evil.example"));
    }

    private Visitor reader() {
        people.ensure(READER);
        return new Visitor().logIn(READER, People.PASSWORD);
    }

    private Viewer me() {
        return people.viewer(READER);
    }
}
