package org.tomtoolkit.it.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.notify.Notice;
import org.tomtoolkit.common.notify.Notifier;
import org.tomtoolkit.common.testing.NotifierContractTest;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;

/** Messages to a webhook on the one internal address that the tests allow. */
@QuarkusTest
@ActivateRequestContext
class WebhookNotifierContractTest extends NotifierContractTest {

    private static final WireMockServer CHANNEL =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.2"));

    @Inject
    @All
    List<Notifier> notifiers;

    @Inject
    People people;

    @BeforeAll
    static void start() {
        CHANNEL.start();
    }

    @AfterAll
    static void stop() {
        CHANNEL.stop();
    }

    @BeforeEach
    void calm() {
        people.ensure();
        people.ensure("hooked");
        people.ensure("unhooked");
        CHANNEL.resetAll();
        CHANNEL.stubFor(WireMock.post("/hook/secret-part").willReturn(WireMock.ok("ok")));
        keep("http://127.0.0.2:" + CHANNEL.port() + "/hook/secret-part");
    }

    private static void keep(String url) {
        new Visitor()
                .logIn("hooked", People.PASSWORD)
                .post("/users/profile/credentials/webhook/", Map.of("url", url))
                .is(303);
    }

    @Override
    protected Notifier notifier() {
        return notifiers.stream()
                .filter(each -> each.id().equals("webhook"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected Notifier.Recipient reachable() {
        return recipient("hooked");
    }

    @Override
    protected Notifier.Recipient unreachable() {
        return recipient("unhooked");
    }

    private Notifier.Recipient recipient(String name) {
        return new Notifier.Recipient(people.viewer(name).userId(), name, "");
    }

    @Override
    protected List<String> delivered() {
        return CHANNEL.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/hook/secret-part"))).stream()
                .map(request -> request.getBodyAsString())
                .toList();
    }

    @Override
    protected void fail() {
        CHANNEL.stubFor(WireMock.post("/hook/secret-part").willReturn(WireMock.serverError()));
    }

    @Test
    void theMessageIsWhatSlackTakes() throws Exception {
        notifier().deliver(reachable(), Notice.info("job-done", "A < B & C", ""), "https://tom.example.org/jobs/1/");
        assertEquals(List.of("{\"text\":\"A &lt; B &amp; C\\nhttps://tom.example.org/jobs/1/\"}"), delivered());
    }

    @Test
    void anAddressInsideTheNetworkOfTheSiteIsNotCalled() {
        keep("http://127.0.0.1:" + CHANNEL.port() + "/hook/secret-part");
        RemoteException refused = assertThrows(
                RemoteException.class, () -> notifier().deliver(reachable(), Notice.info("job-done", "In", ""), ""));
        assertEquals(RemoteException.Kind.BLOCKED, refused.kind());
        assertTrue(delivered().isEmpty());
    }

    @Test
    void theAddressIsNotShownAgain() {
        String page = new Visitor()
                .logIn("hooked", People.PASSWORD)
                .get("/users/profile/credentials/webhook/")
                .is(200)
                .body();
        assertFalse(page.contains("secret-part"));
    }
}
