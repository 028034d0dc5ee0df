package org.tomtoolkit.it.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.Socket;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.common.notify.Notice;
import org.tomtoolkit.common.notify.Notifications;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.common.token.NewToken;
import org.tomtoolkit.common.token.TokenDraft;
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

    @Inject
    ApiTokens tokens;

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
    void aConnectionOfARevokedTokenIsClosedAtOnce() throws Exception {
        Viewer alice = people.viewer(People.ALICE);
        NewToken kept = tokens.create(new TokenDraft("kept", false, Set.of(), null, false), alice);
        NewToken revoked = tokens.create(new TokenDraft("revoked", false, Set.of(), null, false), alice);
        Listener goesOn = Listener.withAuthorization("Bearer " + kept.secret());
        Listener ends = Listener.withAuthorization("Token " + revoked.secret());
        tokens.revoke(revoked.token().getId(), alice);
        assertEquals(4401, ends.closeCode());
        notifications.send(alice.userId(), Notice.info("job-done", "Still there", ""));
        goesOn.hears("Still there");
    }

    @Test
    void aConnectionWithAPasswordEndsWhenThatIsChanged() throws Exception {
        people.ensure("basic-listener");
        Viewer viewer = people.viewer("basic-listener");
        String basic = Base64.getEncoder().encodeToString(("basic-listener:" + People.PASSWORD).getBytes(UTF_8));
        Listener script = Listener.withAuthorization("Basic " + basic);
        accounts.endSessions(viewer.userId(), viewer);
        assertEquals(4401, script.closeCode());
    }

    @Test
    void loggingOutClosesThePagesOfThatBrowserOnly() throws Exception {
        people.ensure("two-browsers");
        Visitor leaving = new Visitor().logIn("two-browsers", People.PASSWORD);
        Listener closes = Listener.of(leaving);
        Listener stays = Listener.of(new Visitor().logIn("two-browsers", People.PASSWORD));
        leaving.post("/accounts/logout/", Map.of()).is(303);
        assertEquals(4401, closes.closeCode());
        notifications.send(people.viewer("two-browsers").userId(), Notice.info("job-done", "Other browser", ""));
        stays.hears("Other browser");
    }

    /** The watch over the log fails the test when the server trips over one of these. */
    @Test
    void pagesThatAreLeftWhileTheirSocketOpensAreNoError() throws Exception {
        String cookies = alice().cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        String upgrade = "GET /api/live/ HTTP/1.1\r\nHost: localhost:" + RestAssured.port
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: " + cookies + "\r\n\r\n";
        for (int i = 0; i < 100; i++) {
            try (Socket page = new Socket("localhost", RestAssured.port)) {
                page.setSoLinger(true, 0);
                page.getOutputStream().write(upgrade.getBytes(UTF_8));
            }
        }
        // more than an account may have open: none of them is held to be open still
        Listener.of(alice()).leave();
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
