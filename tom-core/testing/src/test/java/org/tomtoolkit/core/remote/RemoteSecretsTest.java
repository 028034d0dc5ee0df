package org.tomtoolkit.core.remote;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.remote.RemoteException.Kind;

/** Keys stay with the service they are for, and out of logs and messages. */
class RemoteSecretsTest extends RemoteService {

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
}
