package org.tomtoolkit.core.remote;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.core.remote.RemoteException.Kind;

/** What is sent to a service, and what becomes of its answer. */
class RemoteClientTest extends RemoteService {

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
}
