package org.tomtoolkit.core.remote;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.core.remote.RemoteException.Kind;

class RemoteClientTest {

    @RegisterExtension
    static final WireMockExtension SERVICE = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private final RemoteLog log = new RemoteLog();
    private final RemoteClient client = new RemoteClient(log, 1024 * 1024);

    @Test
    void whatIsSentArrivesAsSaid() {
        SERVICE.stubFor(any(anyUrl()).willReturn(ok("{\"id\": 7}").withHeader("Content-Type", "application/json")));
        RemoteResponse answer = client.send(RemoteRequest.postForm("lco", url("/submit"), Map.of("name", "M 31 & co"))
                .header("Authorization", "Token abc"));
        assertEquals(200, answer.status());
        SERVICE.verify(postRequestedFor(urlPathEqualTo("/submit"))
                .withHeader("Authorization", equalTo("Token abc"))
                .withHeader("User-Agent", equalTo("tom-toolkit-jvm/1.0"))
                .withRequestBody(equalTo("name=M+31+%26+co")));
    }

    @Test
    void aSlowServiceEndsInTime() {
        SERVICE.stubFor(any(anyUrl()).willReturn(ok().withFixedDelay(5_000)));
        RemoteException e =
                failure(RemoteRequest.postJson("slow", url("/"), "{}").timeout(Duration.ofMillis(300)));
        assertEquals(Kind.TIMEOUT, e.kind());
        assertEquals(502, e.status());
    }

    @Test
    void aBodyThatTricklesEndsInTime() {
        SERVICE.stubFor(any(anyUrl()).willReturn(ok("x".repeat(100)).withChunkedDribbleDelay(20, 5_000)));
        long start = System.nanoTime();
        RemoteException e =
                failure(RemoteRequest.postJson("trickle", url("/"), "{}").timeout(Duration.ofMillis(300)));
        assertEquals(Kind.TIMEOUT, e.kind());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 3_000);
    }

    @Test
    void aQuestionIsRepeatedAfterAFailureThatMayPass() {
        SERVICE.stubFor(any(anyUrl())
                .inScenario("recovers")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("up"));
        SERVICE.stubFor(
                any(anyUrl()).inScenario("recovers").whenScenarioStateIs("up").willReturn(ok("here")));
        assertEquals(200, client.send(RemoteRequest.get("a", url("/"))).status());
        SERVICE.verify(2, anyRequestedFor(anyUrl()));
    }

    @Test
    void aQuestionIsAskedThreeTimesAtMost() {
        SERVICE.stubFor(any(anyUrl()).willReturn(serverError()));
        assertEquals(
                Kind.SERVER_ERROR, failure(RemoteRequest.get("b", url("/"))).kind());
        SERVICE.verify(3, anyRequestedFor(anyUrl()));
    }

    @Test
    void aPostThatOnlyAsksIsRepeatedWhenItSaysSo() {
        SERVICE.stubFor(any(anyUrl()).willReturn(serverError()));
        failure(RemoteRequest.postJson("c", url("/"), "{}").repeatable());
        SERVICE.verify(3, anyRequestedFor(anyUrl()));
    }

    @Test
    void aSubmissionIsNeverRepeated() {
        SERVICE.stubFor(any(anyUrl()).willReturn(serverError()));
        failure(RemoteRequest.postJson("d", url("/"), "{}"));
        SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        failure(RemoteRequest.postJson("d", url("/"), "{}"));
        SERVICE.verify(2, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED",
        "401, UNAUTHORIZED",
        "403, UNAUTHORIZED",
        "404, NOT_FOUND",
        "422, REFUSED",
        "500, SERVER_ERROR",
        "503, SERVER_ERROR"
    })
    void statusesBecomeKindsAndBodiesAreKept(int status, Kind kind) {
        SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status).withBody("{\"ra\": [\"bad\"]}")));
        RemoteException e = failure(RemoteRequest.postJson("e", url("/"), "{}"));
        assertEquals(kind, e.kind());
        assertEquals(status, e.remoteStatus());
        assertEquals("{\"ra\": [\"bad\"]}", e.body());
        assertNull(e.retryAfter());
    }

    @Test
    void aRefusalIsNotRepeated() {
        SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)));
        failure(RemoteRequest.get("f", url("/")));
        SERVICE.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void theServiceSaysHowLongToWait() {
        SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "120")));
        RemoteException e = failure(RemoteRequest.get("g", url("/")));
        assertEquals(Kind.RATE_LIMITED, e.kind());
        assertEquals(Duration.ofSeconds(120), e.retryAfter());
        SERVICE.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void aDateThatHasPassedMeansNoWait() {
        SERVICE.stubFor(any(anyUrl())
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT")));
        assertEquals(Duration.ZERO, failure(RemoteRequest.get("h", url("/"))).retryAfter());
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAlone() {
        SERVICE.stubFor(any(anyUrl()).willReturn(serverError()));
        for (int i = 0; i < 10; i++) {
            failure(RemoteRequest.postJson("i", url("/"), "{}"));
        }
        assertEquals(
                Kind.CIRCUIT_OPEN,
                failure(RemoteRequest.postJson("i", url("/"), "{}")).kind());
        SERVICE.verify(10, anyRequestedFor(anyUrl()));
        SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
        assertEquals(
                200, client.send(RemoteRequest.postJson("j", url("/"), "{}")).status());
    }

    @Test
    void refusalsDoNotOpenTheBreaker() {
        SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(400)));
        for (int i = 0; i < 15; i++) {
            assertEquals(
                    Kind.REFUSED,
                    failure(RemoteRequest.postJson("k", url("/"), "{}")).kind());
        }
    }

    @Test
    void anAnswerLargerThanTheLimitIsRefused() {
        SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withBody(new byte[1024 * 1024 + 1])));
        assertEquals(
                Kind.TOO_LARGE,
                failure(RemoteRequest.get("l", url("/")).timeout(Duration.ofSeconds(60)))
                        .kind());
    }

    @Test
    void nobodyAtTheAddressIsAFailureLikeAnyOther() {
        assertEquals(
                Kind.UNREACHABLE,
                failure(RemoteRequest.postJson("m", "http://127.0.0.1:1/", "{}"))
                        .kind());
    }

    @Test
    void theLogHoldsNoSecrets() {
        SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
        client.send(RemoteRequest.get("n", url("/query?api_key=hush")).header("Authorization", "Token hush"));
        client.send(RemoteRequest.postForm("n", url("/login"), Map.of("password", "hush")));
        assertEquals(2, log.recent().size());
        assertFalse(log.recent().toString().contains("hush"), log.recent().toString());
        assertTrue(log.recent().get(1).call().endsWith("/query"));
        assertEquals("200", log.recent().get(0).outcome());
    }

    @Test
    void aShortPauseIsWaitedFor() {
        SERVICE.stubFor(any(anyUrl())
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "1"))
                .willSetStateTo("free"));
        SERVICE.stubFor(
                any(anyUrl()).inScenario("busy").whenScenarioStateIs("free").willReturn(ok("here")));
        long start = System.nanoTime();
        assertEquals("here", client.send(RemoteRequest.get("o", url("/"))).text());
        assertTrue(System.nanoTime() - start > 900_000_000L);
        SERVICE.verify(2, anyRequestedFor(anyUrl()));
    }

    @Test
    void duringALongPauseTheServiceIsNotAsked() {
        SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "120")));
        failure(RemoteRequest.get("p", url("/")));
        RemoteException e = failure(RemoteRequest.get("p", url("/")));
        assertEquals(Kind.RATE_LIMITED, e.kind());
        assertTrue(e.retryAfter().toSeconds() > 100 && e.retryAfter().toSeconds() <= 120);
        SERVICE.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void noPauseIsLongerThanAllowed() {
        SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "86400")));
        failure(RemoteRequest.get("q", url("/")));
        assertTrue(failure(RemoteRequest.get("q", url("/"))).retryAfter().toSeconds() <= 300);
    }

    @Test
    void aKeyDoesNotFollowARedirectToAnotherHost() {
        String elsewhere = "http://localhost:" + SERVICE.getPort() + "/elsewhere";
        SERVICE.stubFor(get("/moved").willReturn(aResponse().withStatus(302).withHeader("Location", elsewhere)));
        SERVICE.stubFor(get("/near").willReturn(aResponse().withStatus(302).withHeader("Location", "/here")));
        SERVICE.stubFor(get("/elsewhere").willReturn(ok()));
        SERVICE.stubFor(get("/here").willReturn(ok()));
        String base = "http://127.0.0.1:" + SERVICE.getPort();
        RemoteClient there =
                new RemoteClient(log, new HostGates(null), new AddressRules(List.of("localhost")), 1024 * 1024);
        for (String path : List.of("/moved", "/near")) {
            there.send(RemoteRequest.get("r", base + path)
                    .header("Authorization", "Token hush")
                    .header("X-Api-Key", "hush")
                    .header("Accept", "text/plain"));
        }
        SERVICE.verify(getRequestedFor(urlEqualTo("/elsewhere"))
                .withoutHeader("Authorization")
                .withoutHeader("X-Api-Key")
                .withHeader("Accept", equalTo("text/plain")));
        SERVICE.verify(getRequestedFor(urlEqualTo("/here")).withHeader("Authorization", equalTo("Token hush")));
    }

    @Test
    void whatIsSubmittedIsNotSentOnToAnotherOrigin() {
        SERVICE.stubFor(any(urlEqualTo("/submit"))
                .willReturn(aResponse().withStatus(307).withHeader("Location", "http://127.0.0.1:1/elsewhere")));
        RemoteException e = failure(RemoteRequest.postForm("tns", url("/submit"), Map.of("api_key", "s3cret-key")));
        assertEquals(307, e.remoteStatus());
        SERVICE.stubFor(any(urlEqualTo("/again")).willReturn(ok("done")));
        SERVICE.stubFor(any(urlEqualTo("/submit"))
                .willReturn(aResponse().withStatus(308).withHeader("Location", "/again")));
        assertEquals(
                "done",
                client.send(RemoteRequest.postForm("tns", url("/submit"), Map.of("api_key", "s3cret-key")))
                        .text());
    }

    @Test
    void aServiceDoesNotLeadIntoTheNetworkOfTheSite() {
        SERVICE.stubFor(any(urlEqualTo("/moved"))
                .willReturn(aResponse().withStatus(302).withHeader("Location", "http://169.254.169.254/latest/")));
        assertEquals(
                Kind.BLOCKED, failure(RemoteRequest.get("lco", url("/moved"))).kind());
        SERVICE.stubFor(any(urlEqualTo("/moved"))
                .willReturn(aResponse().withStatus(302).withHeader("Location", "http://[::ffff:10.0.0.1]/")));
        assertEquals(
                Kind.BLOCKED, failure(RemoteRequest.get("lco2", url("/moved"))).kind());
    }

    @Test
    void secretsOfFormsQueriesAndJsonAreTakenOutOfWhatTheServiceRepeats() {
        SERVICE.stubFor(any(anyUrl())
                .willReturn(
                        aResponse().withStatus(400).withBody("You sent a b&c-secret and q-secret-1 and j-secret-2")));
        RemoteRequest form = RemoteRequest.postForm(
                "tns", url("/?api_key=q-secret-1"), Map.of("name", "sent", "password", "a b&c-secret"));
        assertEquals("You sent *** and *** and j-secret-2", failure(form).body());
        RemoteRequest json = RemoteRequest.postJson("gpp", url("/"), "{\"user\": \"x\", \"token\": \"j-secret-2\"}");
        assertFalse(failure(json).body().contains("j-secret-2"));
    }

    @Test
    void redirectsInCirclesEnd() {
        SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(302).withHeader("Location", "/again")));
        assertEquals(Kind.REFUSED, failure(RemoteRequest.get("s", url("/"))).kind());
        SERVICE.verify(6, anyRequestedFor(anyUrl()));
    }

    @Test
    void aSecretThatTheServiceRepeatsIsTakenOut() {
        SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(400).withBody("unknown token hush-hush")));
        RemoteException e = failure(RemoteRequest.get("t", url("/")).header("Authorization", "Token hush-hush"));
        assertEquals("unknown token ***", e.body());
    }

    @Test
    void theAddressOfAWebhookIsNotLogged() {
        SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
        RemoteRequest request =
                RemoteRequest.postJson("u", url("/services/hush"), "{}").secretPath();
        client.send(request);
        assertFalse(log.recent().toString().contains("hush"));
        assertFalse(request.toString().contains("hush"));
    }

    @Test
    void aHostIsNotAskedMoreOftenThanAllowed() {
        HostGate gate = new HostGate(10, 20);
        long start = System.nanoTime();
        for (int i = 0; i < 30; i++) {
            assertNull(assertDoesNotThrow(() -> gate.enter(Duration.ofSeconds(5))));
            gate.leave();
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis >= 450, millis + " ms for ten calls more than a second's worth");
    }

    @Test
    void aHostIsNotAskedByMoreAtOnceThanAllowed() throws Exception {
        HostGate gate = new HostGate(1, 1000);
        assertNull(gate.enter(Duration.ZERO));
        assertNotNull(gate.enter(Duration.ofMillis(20)));
        gate.leave();
        assertNull(gate.enter(Duration.ZERO));
    }

    private RemoteException failure(RemoteRequest request) {
        return assertThrows(RemoteException.class, () -> client.send(request));
    }

    private static String url(String path) {
        return SERVICE.baseUrl() + path;
    }
}
