package org.tomtoolkit.it.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.common.notify.Notice;
import org.tomtoolkit.common.notify.Notifications;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.EndlessJob;

/** What the reference broadcasts to everybody, ours tells those who may know. */
@QuarkusTest
class LiveTest extends SiteTest {

    @Inject
    Notifications notifications;

    @Inject
    Jobs jobs;

    @Inject
    Accounts accounts;

    @Test
    void visitorsAndForeignSitesAreRefused() {
        assertEquals(401, Listener.status(visitor(), Listener.origin()));
        assertEquals(403, Listener.status(alice(), "https://evil.example"));
        assertEquals(403, Listener.status(alice(), "null"));
        assertEquals(403, Listener.status(alice(), "http://localhost.evil.example"));
        assertEquals(101, Listener.status(alice(), null));
    }

    @Test
    void aNotificationReachesItsReaderOnly() {
        Listener alice = Listener.of(alice());
        Listener bob = Listener.of(bob());
        bob.follow("user:" + people.viewer(People.ALICE).userId());
        bob.hears("refused");
        notifications.send(people.viewer(People.ALICE).userId(), Notice.info("job-done", "For Alice", ""));
        notifications.send(people.viewer(People.BOB).userId(), Notice.info("job-done", "For Bob", ""));
        alice.hears("For Alice");
        bob.hears("For Bob");
        bob.hasNotHeard("For Alice");
        alice.hasNotHeard("For Bob");
    }

    @Test
    void progressOfAJobReachesItsOwnerAndAnAdministratorWhoLooks() {
        Viewer owner = people.viewer(People.ALICE);
        Listener alice = Listener.of(alice());
        Listener bob = Listener.of(bob());
        Listener admin = Listener.of(admin());
        long id = jobs.enqueue("it-endless", new EndlessJob.Parameters(), owner);
        bob.follow("job:" + id);
        bob.hears("refused");
        admin.follow("job:" + id);
        admin.hears("following");
        alice.hears("Turn ");
        admin.hears("\"topic\":\"job:" + id + "\"");
        jobs.cancel(id, owner);
        alice.hears("\"state\":\"cancelled\"");
        bob.hasNotHeard("Turn ");
    }

    @Test
    void whoLosesTheRightToSeeATargetHearsNoMoreOfIt() {
        Visitor browser = alice();
        String path = target(browser);
        String topic = "target:" + path.replaceAll("\\D", "");
        Listener bob = Listener.of(bob());
        bob.follow(topic);
        bob.hears("refused");
        change(browser, path, "PUBLIC", "1.5");
        bob.follow(topic);
        bob.hears("\"following\"");
        Listener alice = Listener.of(browser);
        alice.follow(topic);
        alice.hears("\"following\"");
        change(browser, path, "PUBLIC", "2.5");
        bob.hears("\"event\":\"target\"");
        Listener carol = Listener.of(bob());
        carol.follow(topic);
        carol.hears("\"following\"");
        change(browser, path, "PRIVATE", "3.5");
        alice.hears("\"event\":\"target\"");
        // messages are delivered in order: after the next one of his own, the one about the target would be there
        notifications.send(people.viewer(People.BOB).userId(), Notice.info("job-done", "The end", ""));
        carol.hears("The end");
        carol.hasNotHeard("\"event\":\"target\"");
    }

    @Test
    void aConnectionEndsWithItsLogin() throws Exception {
        people.ensure("leaving");
        Visitor browser = new Visitor().logIn("leaving", People.PASSWORD);
        Listener page = Listener.of(browser);
        browser.post("/accounts/logout/", Map.of());
        Viewer leaving = people.viewer("leaving");
        accounts.endSessions(leaving.userId(), leaving);
        notifications.send(leaving.userId(), Notice.info("job-done", "Not for a login that is over", ""));
        assertEquals(4401, page.closeCode());
        page.hasNotHeard("Not for a login that is over");
    }

    @Test
    void aConnectionOfALoginThatEndedIsClosedWithoutAnyNews() throws Exception {
        people.ensure("silent");
        Listener page = Listener.of(new Visitor().logIn("silent", People.PASSWORD));
        Viewer silent = people.viewer("silent");
        accounts.endSessions(silent.userId(), silent);
        assertEquals(4401, page.closeCode());
    }

    @Test
    void nonsenseFromAPageIsLeftAlone() {
        Listener page = Listener.of(alice());
        page.say("{");
        page.say("[]");
        page.say("{\"follow\": 7}");
        page.say("{\"follow\": \"" + "x".repeat(2000) + "\"}");
        page.follow("target:99999999999999999999");
        page.follow("nothing:1");
        page.hears("\"topic\":\"nothing:1\",\"event\":\"refused\"");
        page.leave();
    }

    private static String target(Visitor browser) {
        Map<String, Object> form = browser.get("/targets/create/").is(200).form("main form[method=post]");
        form.putAll(Map.of(
                "name",
                "live " + System.nanoTime(),
                "type",
                "SIDEREAL",
                "ra",
                "10",
                "dec",
                "20",
                "save_anyway",
                "true"));
        form.put("permissions", "PRIVATE");
        return browser.post("/targets/create/", form).is(303).location();
    }

    private static void change(Visitor browser, String path, String visibility, String distance) {
        Map<String, Object> form = browser.get(path + "update/").is(200).form("main form[method=post]");
        form.put("permissions", visibility);
        form.put("distance", distance);
        browser.post(path + "update/", form).is(303);
    }
}
