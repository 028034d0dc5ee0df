package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.LogWatch;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.Targets;

/** Each change is told once, whichever way it came, and what is refused or fails is not told and leaves nothing. */
@QuarkusTest
class TargetEventsTest extends SiteTest {

    @Inject
    HeardTargets heard;

    @Inject
    Targets targets;

    private String name;
    private Visitor alice;

    @BeforeEach
    void listen() {
        name = "heard-" + UUID.randomUUID();
        heard.listenTo(name);
        alice = alice();
    }

    @AfterEach
    void standStill() {
        heard.listenTo("nothing any more");
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>(
                Map.of("type", "SIDEREAL", "name", name, "ra", "12", "dec", "-81", "permissions", "PRIVATE"));
        form.put("alias", List.of(name + " alias"));
        form.put("save_anyway", "true");
        return form;
    }

    @Test
    void aFormTellsOnce() {
        String path = alice.post("/targets/create/", form()).is(303).location();
        List<String> told = new ArrayList<>(List.of("created " + name));
        assertEquals(told, heard.told());
        Map<String, Object> change = alice.get(path + "update/").is(200).form("main form[method=post]");
        change.put("distance", "10");
        alice.post(path + "update/", change).is(303);
        told.add("updated " + name);
        assertEquals(told, heard.told());
        alice.post(path + "delete/", Map.of()).is(303);
        told.add("deleted " + name);
        assertEquals(told, heard.told());
    }

    @Test
    void theApiAndAFileTellOnce() {
        alice.json("POST", "/api/targets/", Map.of("name", name, "type", "SIDEREAL", "ra", 12, "dec", -81))
                .is(201);
        String csv = "name,name2,ra,dec\n%1$s b,%1$s b alias,13,-81\n%1$s,,14,-81\n".formatted(name);
        alice.upload("/targets/import/", Map.of(), Visitor.Upload.text("target_csv", "t.csv", csv))
                .is(200);
        assertEquals(List.of("created " + name, "created " + name + " b"), heard.told());
    }

    @Test
    void whatIsRefusedIsNotTold() {
        Map<String, Object> form = form();
        form.put("alias", List.of(name.toUpperCase(java.util.Locale.ROOT)));
        alice.post("/targets/create/", form).is(400);
        Map<String, Object> body = new HashMap<>(Map.of("name", name, "type", "SIDEREAL", "ra", 12, "dec", -81));
        body.put("aliases", List.of(Map.of("name", name)));
        alice.json("POST", "/api/targets/", body).is(400);
        String csv = "name,name2,ra,dec\n%1$s,%1$s,13,-81\n".formatted(name);
        alice.upload("/targets/import/", Map.of(), Visitor.Upload.text("target_csv", "t.csv", csv))
                .is(400);
        assertEquals(List.of(), heard.told());
        assertTrue(targets.findByName(name, Viewer.system()).isEmpty());
    }

    @Test
    void whatFailsLeavesNothing() {
        LogWatch.allow("Stumbled over");
        heard.stumbleAt(name, true);
        Map<String, Object> body = new HashMap<>(Map.of("name", name, "type", "SIDEREAL", "ra", 12, "dec", -81));
        body.put("aliases", List.of(Map.of("name", name + " alias")));
        body.put("target_lists", List.of(Map.of("name", name + " list")));
        String token = alice.token();
        int status = alice.request()
                .header("X-CSRF-Token", token)
                .contentType("application/json")
                .body(body)
                .post("/api/targets/")
                .statusCode();
        assertEquals(500, status);
        assertEquals(List.of(), heard.told());
        assertTrue(targets.findByName(name, Viewer.system()).isEmpty());
        assertTrue(targets.findByName(name + " alias", Viewer.system()).isEmpty());
        heard.stumbleAt(null, false);
        alice.json("POST", "/api/targets/", body).is(201);
        assertEquals(List.of("created " + name), heard.told());
    }
}
