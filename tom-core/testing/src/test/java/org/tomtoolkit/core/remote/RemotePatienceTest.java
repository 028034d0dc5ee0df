package org.tomtoolkit.core.remote;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.remote.RemoteException.Kind;

/** How often and how soon a service is asked again. */
class RemotePatienceTest extends RemoteService {

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
}
