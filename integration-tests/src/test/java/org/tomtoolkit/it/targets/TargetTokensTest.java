package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.common.token.TokenDraft;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** The doors for scripts, bulk requests and cone searches, opened with a token: as far as it goes. */
@QuarkusTest
class TargetTokensTest extends SiteTest {

    private static final String CONE = "/api/vo/cone/?RA=220.5&DEC=-84.5&SR=0.01";

    @Inject
    ApiTokens tokens;

    @Inject
    Targets targets;

    private String name;

    @BeforeEach
    void aPrivateTarget() {
        name = "token-" + UUID.randomUUID();
        targets.create(
                TargetDraft.sidereal(name + " private", 220.5, -84.5).visibility(Visibility.PRIVATE),
                people.viewer(People.ALICE));
    }

    private RequestSpecification with(boolean writes, Set<String> apps) {
        String secret = tokens.create(new TokenDraft(name, writes, apps, null, false), people.viewer(People.ALICE))
                .secret();
        return RestAssured.given().header("Authorization", "Bearer " + secret);
    }

    private Response bulk(RequestSpecification request, String target) {
        return request.contentType("application/x-ndjson")
                .body("{\"name\": \"%s\", \"type\": \"SIDEREAL\", \"ra\": 221, \"dec\": -84}\n"
                        .formatted(target)
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/targets/bulk/");
    }

    private boolean isThere(String target) {
        return targets.findByName(target, Viewer.system()).isPresent();
    }

    @Test
    void aTokenForWritingTargetsDoesBoth() {
        Response made = bulk(with(true, Set.of("targets")), name + " bulk");
        assertEquals(200, made.statusCode(), made::asString);
        assertEquals("created", made.jsonPath().getString("status"));
        long owner = targets.findByName(name + " bulk", Viewer.system())
                .orElseThrow()
                .getOwnerId();
        assertEquals(people.viewer(People.ALICE).userId(), owner);
        String found = with(true, Set.of("targets")).get(CONE).asString();
        assertTrue(found.contains(name + " private"), found);
    }

    @Test
    void aTokenThatOnlyReadsSearchesAndWritesNothing() {
        Response refused = bulk(with(false, Set.of("targets")), name + " read");
        assertEquals(403, refused.statusCode(), refused::asString);
        assertEquals("application/problem+json", refused.contentType().split(";")[0]);
        assertFalse(isThere(name + " read"));
        assertTrue(with(false, Set.of()).get(CONE).asString().contains(name + " private"));
    }

    @Test
    void aTokenForAnotherPartReachesNeither() {
        assertEquals(
                403, bulk(with(true, Set.of("dataproducts")), name + " other").statusCode());
        assertFalse(isThere(name + " other"));
        assertEquals(403, with(false, Set.of("dataproducts")).get(CONE).statusCode());
    }

    @Test
    void withoutATokenOrWithAWrongOneNothingPrivateIsFound() {
        assertFalse(RestAssured.get(CONE).asString().contains(name));
        Response wrong = RestAssured.given()
                .header("Authorization", "Bearer tom_" + "x".repeat(43))
                .get(CONE);
        assertEquals(401, wrong.statusCode());
        assertEquals(401, bulk(RestAssured.given(), name + " nobody").statusCode());
        assertFalse(isThere(name + " nobody"));
    }
}
