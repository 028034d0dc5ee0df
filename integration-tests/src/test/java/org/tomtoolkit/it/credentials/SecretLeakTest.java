package org.tomtoolkit.it.credentials;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.remote.RemoteCalls;
import org.tomtoolkit.core.vault.Vault;
import org.tomtoolkit.core.vault.VaultRotation;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SecretHunt;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** Plants secrets, does what people do with them, and looks for them everywhere. */
@QuarkusTest
class SecretLeakTest extends SiteTest {

    private static final String OWN = "/users/profile/credentials/";
    private static final List<String> PLANTED = List.of(
            "good-planted-alice-7Qx",
            "planted-bot-name-4Zr",
            "good-planted-site-9Wk",
            "planted-lco-token-2Mv",
            "planted-bad-6Tn");

    @Inject
    Vault vault;

    @Inject
    VaultRotation rotation;

    @Inject
    Jobs jobs;

    @Inject
    RemoteCalls calls;

    @Inject
    ObjectMapper json;

    @AfterEach
    void forget() {
        vault.forget(people.viewer(People.ALICE).userId());
        vault.forget(Vault.SITE);
    }

    @Test
    void noSecretIsFoundInDatabaseLogPagesOrApi() throws Exception {
        try (SecretHunt hunt = new SecretHunt()) {
            plant();
            List<String> seen = lookAround();
            use();
            seen.addAll(lookAround());
            calls.flush();
            for (String secret : PLANTED) {
                hunt.assertNowhere(secret, seen, "a page or an answer of the API");
            }
            hunt.assertNotStored(PLANTED);
        }
    }

    private void plant() {
        remote.register(get(urlPathEqualTo("/lco/api/profile/")).willReturn(okJson("{\"username\": \"o\"}")));
        Visitor alice = alice();
        alice.post(OWN + "star-service/", Map.of("bot", PLANTED.get(1), "secret", PLANTED.get(0)))
                .is(303);
        alice.post(OWN + "star-service/", Map.of("bot", "", "secret", PLANTED.get(4)))
                .is(400);
        alice.post(OWN + "lco/", Map.of("api_key", PLANTED.get(3))).is(303);
        admin().post("/credentials/star-service/", Map.of("bot", "b", "secret", PLANTED.get(2)))
                .is(303);
    }

    private void use() throws Exception {
        // a service that repeats what it was sent
        remote.resetMappings();
        remote.register(any(urlPathMatching("/lco.*"))
                .willReturn(aResponse().withStatus(401).withBody("Invalid token " + PLANTED.get(3))));
        Visitor alice = alice();
        alice.post(OWN + "lco/test/", Map.of()).is(303);
        alice.post("/observations/refresh/", Map.of());
        UsingJob.OPENED.clear();
        jobs.enqueue("using-credentials", new UsingJob.Parameters("star-service"), people.viewer(People.ALICE));
        var opened = UsingJob.OPENED.poll(20, TimeUnit.SECONDS);
        assertEquals(PLANTED.get(0), opened.value("secret").orElseThrow());
        assertFalse(opened.toString().contains(PLANTED.get(0)));
        assertFalse(json.writeValueAsString(Map.of("opened", opened)).contains(PLANTED.get(0)));
        rotate();
    }

    private void rotate() throws IOException {
        String key = rotation.newKey();
        assertTrue(rotation.waiting() > 0);
        VaultRotation.Summary summary = rotation.reencrypt(done -> {});
        assertEquals(key, summary.keyId());
        assertEquals(0, summary.lost());
        assertEquals(0, rotation.waiting());
        assertEquals(0, rotation.reencrypt(done -> {}).done());
        long alice = people.viewer(People.ALICE).userId();
        assertEquals(
                PLANTED.get(0),
                vault.forUser(alice, "star-service").value("secret").orElseThrow());
        Path file = Path.of("target/it/vault.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(Files.readAllLines(file).size() >= 2);
    }

    private List<String> lookAround() {
        List<String> seen = new ArrayList<>();
        for (Visitor who : List.of(alice(), bob(), admin())) {
            for (String path : List.of(
                    "/",
                    "/users/profile/",
                    OWN,
                    OWN + "star-service/",
                    OWN + "lco/",
                    "/users/",
                    "/jobs/",
                    "/credentials/",
                    "/credentials/star-service/",
                    "/remote-calls/",
                    "/facilities/",
                    "/observations/",
                    "/api/",
                    "/api/jobs/")) {
                seen.add(who.get(path).body());
                seen.add(who.getJson(path).body());
            }
        }
        return seen;
    }
}
