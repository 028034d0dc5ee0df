package org.tomtoolkit.it.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class ObservationPermissionTest extends ObservationTest {

    @Test
    void whoMayNotSeeTheTargetSeesNoneOfItsObservations() {
        long target = target();
        long id = recordOf(target);
        for (Visitor visitor : new Visitor[] {visitor(), bob()}) {
            assertEquals(404, visitor.get("/observations/" + id + "/").status());
            assertEquals(404, visitor.getJson("/api/observations/" + id + "/").status());
            assertEquals(
                    404,
                    visitor.getPartial("/observations/" + id + "/products/").status());
            assertFalse(visitor.get("/observations/").text().contains("private-" + target));
            assertFalse(visitor.getJson("/api/observations/?limit=1000").body().contains("private-" + target));
            assertEquals(
                    400,
                    visitor.getJson("/api/observations/?target_id=" + target).status());
        }
        assertTrue(admin().get("/observations/").text().contains("private-" + target));
    }

    @Test
    void whoMayNotSeeTheTargetCannotSubmitForIt() {
        long target = target();
        assertEquals(404, bob().get(create("manual", target, "OBSERVATION")).status());
        Page answer = bob().json("POST", "/api/observations/", body(target));
        assertEquals(400, answer.status());
        assertEquals(
                0,
                alice().getJson("/api/observations/?target_id=" + target).json().getInt("count"));
    }

    @Test
    void aVisitorIsAskedToLogInAndTheApiSays401() {
        long target = target(Visibility.OPEN);
        assertEquals(303, visitor().get(create("manual", target, "OBSERVATION")).status());
        assertEquals(
                401, visitor().json("POST", "/api/observations/", body(target)).status());
        assertEquals(
                303, visitor().get("/observations/add/?target_id=" + target).status());
        assertFalse(visitor().get("/targets/" + target + "/").has("[data-facility]"));
    }

    @Test
    void whoMayViewATargetMayObserveItButNotCancelForOthers() {
        long target = target(Visibility.PUBLIC);
        long ofAlice = recordOf(target);
        Visitor bob = bob();
        Page seen = bob.get("/observations/" + ofAlice + "/").is(200);
        assertFalse(seen.has("form[action$=cancel/]"));
        assertEquals(
                403, bob.post("/observations/" + ofAlice + "/cancel/", Map.of()).status());
        assertEquals(
                403,
                bob.json("PATCH", "/api/observations/" + ofAlice + "/cancel/", Map.of())
                        .status());
        assertEquals(
                403,
                bob.post("/observations/" + ofAlice + "/state/", Map.of("status", "Failed"))
                        .status());
        long ofBob = bob.json("POST", "/api/observations/", body(target))
                .is(201)
                .json()
                .getLong("[0].id");
        bob.json("PATCH", "/api/observations/" + ofBob + "/cancel/", Map.of()).is(200);
        long another = bob.json("POST", "/api/observations/", body(target))
                .is(201)
                .json()
                .getLong("[0].id");
        alice().json("PATCH", "/api/observations/" + another + "/cancel/", Map.of())
                .is(200);
    }

    private long recordOf(long target) {
        return alice().json("POST", "/api/observations/", body(target))
                .is(201)
                .json()
                .getLong("[0].id");
    }

    private static Map<String, Object> body(long target) {
        return Map.of(
                "target_id",
                target,
                "facility",
                "manual",
                "observation_type",
                "OBSERVATION",
                "observing_parameters",
                Map.of(
                        "name", "look",
                        "start", "2026-11-20T04:00:00Z",
                        "observation_id", "private-" + target));
    }
}
