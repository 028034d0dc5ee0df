package org.tomtoolkit.it.remote;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.OnBehalf;
import org.tomtoolkit.core.remote.ProbeJob;
import org.tomtoolkit.core.remote.RemoteCalls;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.RemoteServices;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class RemoteCallsTest extends SiteTest {

    @Inject
    RemoteClient client;

    @Inject
    RemoteCalls calls;

    @Inject
    OnBehalf onBehalf;

    @Inject
    ProbeJob probes;

    @Test
    void onlyAdministratorsSeeThem() {
        assertEquals(303, visitor().get("/remote-calls/").status());
        assertEquals(403, alice().get("/remote-calls/").status());
        admin().get("/remote-calls/").is(200);
        assertTrue(admin().get("/").has("nav a[href=/remote-calls/]"));
    }

    @Test
    void everyCallIsThereWithWhoAndHowItWentAndWithoutSecrets() throws Exception {
        remote.register(get(urlPathEqualTo("/logged/fine")).willReturn(ok("some answer")));
        remote.register(
                get(urlPathEqualTo("/logged/broken")).willReturn(aResponse().withStatus(400)));
        long alice = people.viewer(People.ALICE).userId();
        onBehalf.call(
                alice,
                () -> client.send(request("logged-a", "/logged/fine?api_key=hush-query")
                        .header("Authorization", "Token hush-header")));
        assertThrows(RemoteException.class, () -> client.send(request("logged-b", "/logged/broken")));
        calls.flush();

        Visitor admin = admin();
        Page mine = admin.get("/remote-calls/?user=alice&service=logged-a").is(200);
        List<String> cells = mine.texts("#calls tbody tr:first-child td");
        assertEquals("logged-a", cells.get(1));
        assertEquals("alice", cells.get(2));
        assertTrue(
                cells.get(3).startsWith("GET http://127.0.0.1:") && cells.get(3).endsWith("/logged/fine"));
        assertEquals("200", cells.get(4));
        assertTrue(cells.get(6).contains("11 B"), cells::toString);

        Page failed = admin.get("/remote-calls/?outcome=failure&service=logged-b");
        assertEquals("the site", failed.texts("#calls tbody tr:first-child td").get(2));
        assertTrue(failed.has("#calls .tom-state-failed"));
        assertTrue(admin.get("/remote-calls/?outcome=success&service=logged-b").has(".tom-empty"));
        assertTrue(admin.get("/remote-calls/?user=nobody-of-that-name").has(".tom-empty"));
        for (Page page : List.of(mine, failed, admin.get("/remote-calls/"))) {
            assertFalse(page.body().contains("hush"), page::body);
        }
    }

    @Test
    void olderCallsAreAPageAway() {
        remote.register(get(urlPathEqualTo("/many")).willReturn(ok()));
        for (int i = 0; i < 105; i++) {
            client.send(request("many-calls", "/many"));
        }
        calls.flush();
        Visitor admin = admin();
        Page first = admin.get("/remote-calls/?service=many-calls");
        assertEquals(100, first.document().select("#calls tbody tr").size());
        Page second = admin.get(
                "/remote-calls/" + first.one("a[href^=?]:contains(Older)").attr("href"));
        assertEquals(5, second.document().select("#calls tbody tr").size());
    }

    @Test
    void strangeFiltersAreNoError() {
        Visitor admin = admin();
        for (String query :
                List.of("before=x", "before=-1", "before=99999999999999999999", "service=%27%22%3Cscript%3E")) {
            Page page = admin.get("/remote-calls/?" + query).is(200);
            assertFalse(page.body().contains("<script>'"));
        }
    }

    @Test
    void theBackgroundCheckFillsThePageOfServicesWhichAsksNobody() {
        remote.register(get(urlPathMatching("/star-probe/.*")).willReturn(ok()));
        probes.run();
        calls.flush();
        remote.resetRequests();
        Visitor admin = admin();
        assertEquals("works", state(admin.get("/remote-calls/")));
        assertEquals(0, remote.find(anyRequestedFor(anyUrl())).size());

        remote.resetMappings();
        remote.register(
                get(urlPathMatching("/star-probe/.*")).willReturn(aResponse().withStatus(400)));
        probes.run();
        calls.flush();
        Page page = admin.get("/remote-calls/");
        assertEquals("fails", state(page));
        assertTrue(row(page).contains("(400)"), row(page));
        assertTrue(row(page).contains("s ago"), row(page));
    }

    @Test
    void aServiceThatIsLeftAloneIsShownAsSuch() {
        remote.register(get(urlPathEqualTo("/dead")).willReturn(aResponse().withStatus(500)));
        for (int i = 0; i < 5; i++) {
            assertThrows(RemoteException.class, () -> client.send(request("dead-service", "/dead")));
        }
        calls.flush();
        Page page = admin().get("/remote-calls/");
        assertTrue(page.one("#services tr:has(a[href$=dead-service])").text().contains("left alone"), page::body);
    }

    @Test
    void anAddressOfAUserNeverLeadsIntoTheNetworkOfTheSite() {
        RemoteRequest request = request("webhook", "/inside").userSupplied();
        RemoteException e = assertThrows(RemoteException.class, () -> client.send(request));
        assertEquals(RemoteException.Kind.BLOCKED, e.kind());
        assertEquals(0, remote.find(anyRequestedFor(anyUrl())).size());
        assertTrue(Set.of(502).contains(e.status()));
    }

    private static RemoteRequest request(String service, String path) {
        return RemoteRequest.get(service, RemoteServices.base() + path);
    }

    private static String row(Page page) {
        return page.one("#services tr:has(a[href$=star-probe])").text();
    }

    private static String state(Page page) {
        return page.one("#services tr:has(a[href$=star-probe]) .tom-state").text();
    }
}
