package org.tomtoolkit.it.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.common.token.TokenDraft;
import org.tomtoolkit.core.remote.RemoteCalls;
import org.tomtoolkit.core.vault.Vault;
import org.tomtoolkit.it.LogWatch;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SecretHunt;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.permission.Matrix.Line;
import org.tomtoolkit.it.permission.Routes.Route;

/**
 * Passwords, tokens, logins, credentials and keys of the configuration are used as people use them; then every page, every
 * answer of the API, errors, exports, the log, the database and all files are searched for them.
 */
@QuarkusTest
class PlantedSecretsTest extends MatrixSite {

    /** In the configuration of these tests. */
    private static final List<String> CONFIGURED = List.of(
            "only-for-tests-only-for-tests-only-for-tests",
            "secret-of-the-tests-secret-of-the-tests",
            "token-at-the-old-tom",
            "lco-key-of-the-tests");

    private static final String CREDENTIALS = "/users/profile/credentials/star-service/";

    @Inject
    ApiTokens tokens;

    @Inject
    Vault vault;

    @Inject
    RemoteCalls calls;

    private String mark;

    @BeforeEach
    void newSecrets() {
        mark = UUID.randomUUID().toString();
    }

    @AfterEach
    void forget() {
        vault.forget(people.viewer(Things.OWNER).userId());
        vault.forget(Vault.SITE);
    }

    @Test
    void noSecretIsFoundAnywhere() throws Exception {
        LogWatch.allow("it-fails|The test asked for it");
        try (SecretHunt hunt = new SecretHunt()) {
            List<String> seen = new ArrayList<>();
            List<String> secrets = new ArrayList<>(CONFIGURED);
            secrets.addAll(credentials());
            secrets.addAll(passwords(seen));
            secrets.add(token(seen));
            List<String> logins = visitors.values().stream()
                    .map(visitor -> visitor.cookies().get("tom-session"))
                    .filter(login -> login != null)
                    .toList();
            assertEquals(Role.values().length - 1, logins.size());
            calls.flush();
            everyPage(seen);
            exportsAndErrors(seen);
            assertTrue(seen.size() > 300, "only " + seen.size() + " answers");
            assertTrue(seen.stream().anyMatch(text -> text.contains(Things.SECRET)), "pages with content were seen");
            secrets.addAll(logins);
            for (String secret : secrets) {
                hunt.assertNowhere(secret, seen, "an answer");
            }
            hunt.assertNotStored(secrets);
        }
    }

    private List<String> credentials() {
        String own = "good-own-" + mark;
        String site = "good-site-" + mark;
        visitors.get(Role.OWNER)
                .post(CREDENTIALS, Map.of("bot", "b", "secret", own))
                .is(303);
        visitors.get(Role.ADMIN)
                .post("/credentials/star-service/", Map.of("bot", "b", "secret", site))
                .is(303);
        return List.of(own, site);
    }

    /** Set by an administrator, mistyped, changed by its person, and sent with a request of a script. */
    private List<String> passwords(List<String> seen) {
        String first = "first password " + mark;
        String wrong = "mistyped password " + mark;
        String second = "second password " + mark;
        String name = "person-" + System.nanoTime();
        Map<String, Object> form = new LinkedHashMap<>(
                Map.of("username", name, "email", name + "@example.org", "password", first, "password_again", first));
        form.put("active", "true");
        Visitor admin = visitors.get(Role.ADMIN);
        form.put("password_again", wrong);
        seen.add(admin.post("/users/create/", form).is(400).body());
        form.put("password_again", first);
        admin.post("/users/create/", form).is(303);
        seen.add(new Visitor()
                .post("/accounts/login/", Map.of("username", name, "password", wrong))
                .body());
        Visitor person = new Visitor().logIn(name, first);
        String page = "/users/" + people.viewer(name).userId() + "/password/";
        Map<String, Object> change = Map.of("current_password", wrong, "password", second, "password_again", second);
        seen.add(person.post(page, change).is(400).body());
        change = Map.of("current_password", first, "password", second, "password_again", second);
        person.post(page, change).is(303);
        Response basic =
                RestAssured.given().auth().preemptive().basic(name, second).get("/api/groups/");
        assertEquals(200, basic.statusCode());
        seen.add(basic.asString());
        Response refused =
                RestAssured.given().auth().preemptive().basic(name, wrong).get("/api/groups/");
        seen.add(refused.asString());
        return List.of(first, wrong, second);
    }

    private String token(List<String> seen) {
        String secret = tokens.create(
                        new TokenDraft("planted", true, Set.of(), null, false), people.viewer(Things.OWNER))
                .secret();
        for (String path : List.of("/api/targets/?limit=1", "/api/it-fails/500/", "/api/it-fails/404/", "/api/no/")) {
            Response answer = RestAssured.given()
                    .header("Authorization", "Bearer " + secret)
                    .get(path);
            seen.add(answer.asString());
        }
        return secret;
    }

    /** Whatever anybody may open, as its owner, the administrator and a stranger. */
    private void everyPage(List<String> seen) {
        for (Route route : Routes.all()) {
            Line line = matrix.get(route.key());
            if (line == null || !route.method().equals("GET") || route.isSocket()) {
                continue;
            }
            for (Role role : List.of(Role.OWNER, Role.ADMIN, Role.STRANGER)) {
                seen.add(send(route, line, visitors.get(role), false).asString());
            }
        }
    }

    private void exportsAndErrors(List<String> seen) {
        Visitor owner = visitors.get(Role.OWNER);
        for (String format : List.of("csv", "votable", "ecsv", "fits", "json")) {
            seen.add(owner.get("/targets/export/?format=" + format).is(200).body());
        }
        for (String path :
                List.of("/no/such/page/", "/api/it-fails/500/", "/targets/?sort=%00", "/q/health", "/q/metrics")) {
            Response answer = owner.request().get(path);
            seen.add(answer.asString());
        }
        Page forged = owner.postWithoutToken(CREDENTIALS, Map.of("bot", "b", "secret", "good-own-" + mark));
        seen.add(forged.is(403).body());
    }
}
