package org.tomtoolkit.it.dataproducts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;

@QuarkusTest
class DataPermissionTest extends DataTest {

    private String upload(Visitor who, long target) {
        Page page =
                who.follow(send(who, target, "photometry", file("p.csv", TABLE)).is(303));
        return page.one("[data-product]").attr("data-product");
    }

    @Test
    void aStrangerFindsNothingOfAPrivateTarget() {
        long target = newTarget();
        String product = upload(alice(), target);
        for (Visitor stranger : List.of(bob(), visitor())) {
            lightCurve(stranger, target).is(404);
            stranger.getJson("/targets/" + target + "/spectra.json").is(404);
            stranger.get("/dataproducts/" + product + "/file/").is(404);
            stranger.getPartial("/dataproducts/of-target/" + target + "/").is(404);
            stranger.getJson("/api/dataproducts/" + product + "/").is(404);
            assertFalse(stranger.get("/dataproducts/").is(200).has("[data-row='" + product + "']"));
            assertEquals(
                    0,
                    stranger.getJson("/api/reduceddatums/?target__id=" + target)
                            .json()
                            .getInt("count"));
            assertEquals(
                    0,
                    stranger.getJson("/api/dataproducts/?target__id=" + target)
                            .json()
                            .getInt("count"));
        }
    }

    @Test
    void aStrangerChangesNothing() {
        long target = newTarget();
        String product = upload(alice(), target);
        Visitor bob = bob();
        send(bob, target, "photometry", file("x.csv", TABLE)).is(404);
        bob.post("/dataproducts/" + product + "/delete/", Map.of()).is(404);
        bob.post("/dataproducts/" + product + "/read-again/", Map.of()).is(404);
        bob.json("DELETE", "/api/dataproducts/" + product + "/", null).is(404);
        assertEquals(3, points(lightCurve(alice(), target)));
    }

    @Test
    void whoMayOnlyLookMayNotChange() {
        long target = targets.create(
                        TargetDraft.sidereal("Open to look at", 1, 2).visibility(Visibility.OPEN),
                        people.viewer(People.ALICE))
                .getId();
        String product = upload(alice(), target);
        assertEquals(3, points(lightCurve(visitor(), target)));
        visitor().get("/dataproducts/" + product + "/file/").is(200);
        Visitor bob = bob();
        assertFalse(bob.get("/targets/" + target + "/?tab=manage-data").is(200).has("[data-upload-form]"));
        send(bob, target, "photometry", file("x.csv", TABLE)).is(403);
        bob.post("/dataproducts/" + product + "/delete/", Map.of()).is(403);
        bob.json("DELETE", "/api/dataproducts/" + product + "/", null).is(404);
        String datum = visitor()
                .getJson("/api/reduceddatums/?limit=1&target__id=" + target)
                .json()
                .getString("results[0].id");
        bob.json("DELETE", "/api/reduceddatums/" + datum + "/", null).is(404);
        assertEquals(3, points(lightCurve(visitor(), target)));
    }

    @Test
    void visitorsAreAskedToLogInBeforeTheyUpload() {
        long target = newTarget();
        Page answer = send(visitor(), target, "photometry", file("x.csv", TABLE));
        assertTrue(answer.is(303).location().startsWith("/accounts/login/"), answer::location);
    }
}
