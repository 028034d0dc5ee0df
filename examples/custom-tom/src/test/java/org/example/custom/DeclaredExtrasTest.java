package org.example.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.command.Commands;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.extras.TargetExtras;
import picocli.CommandLine;

/** Rung 1: extra fields that the configuration declares, with types, a default, and one that the page hides. */
@QuarkusTest
@ActivateRequestContext
class DeclaredExtrasTest extends CustomTest {

    @Inject
    TargetExtras extras;

    @Inject
    Commands commands;

    private long id() {
        return targets.findByName(name, Viewer.system()).orElseThrow().getId();
    }

    private Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        extras.of(id()).forEach(extra -> values.put(extra.getKey(), extra.getValue()));
        return values;
    }

    private TargetExtra extra(String key) {
        return extras.of(id()).stream()
                .filter(each -> each.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> form(Map<String, String> more) {
        Map<String, Object> form = new HashMap<>(
                Map.of("type", "SIDEREAL", "name", name, "ra", "30.5", "dec", "-87", "permissions", "OPEN"));
        form.put("save_anyway", "true");
        form.putAll(more);
        return form;
    }

    @Test
    void aNewTargetHasTheDefaultUnlessItSaysOtherwise() {
        targets.create(draft(name), Viewer.system());
        assertEquals(Map.of("priority", "1"), values());
        targets.update(id(), new TargetDraft().extras(Map.of()).set("epoch", 2000), Viewer.system());
        assertEquals(Map.of(), values(), "a change does not bring it back");
        name += " zero";
        targets.create(draft(name).extra("priority", "0"), Viewer.system());
        assertEquals(Map.of("priority", "0"), values());
        assertEquals(0.0, extra("priority").getNumber());
    }

    @Test
    void theFormHasAFieldOfItsKindForEach() {
        Document page = member.page("/targets/create/");
        assertEquals("1", page.select("[name=extra_priority]").attr("value"));
        for (String key : List.of("redshift", "internal_code", "confirmed", "discovered")) {
            assertFalse(page.select("[name=extra_" + key + "]").isEmpty(), key);
        }
        assertEquals(
                400,
                member.post("/targets/create/", form(Map.of("extra_redshift", "near", "extra_discovered", "1984")))
                        .statusCode());
        Map<String, String> values = Map.of(
                "extra_redshift", "0.0025",
                "extra_internal_code", "K-77",
                "extra_confirmed", "true",
                "extra_discovered", "2026-02-03 04:05",
                "extra_priority", "");
        assertEquals(303, member.post("/targets/create/", form(values)).statusCode());
        assertEquals(0.0025, extra("redshift").getNumber());
        assertNull(extra("redshift").getTime());
        assertEquals(Boolean.TRUE, extra("confirmed").getTruth());
        assertEquals(Instant.parse("2026-02-03T04:05:00Z"), extra("discovered").getTime());
        assertNull(extra("discovered").getNumber());
        Document detail = new Browser().page("/targets/" + id() + "/");
        assertTrue(detail.text().contains("0.0025"), detail::text);
        assertFalse(detail.text().contains("K-77"), "it is hidden");
        assertFalse(detail.html().contains("K-77"), "it is hidden");
    }

    @Test
    void whatIsHiddenIsAFilterAllTheSame() {
        targets.create(draft(name).extra("internal_code", "Code-" + name), Viewer.system());
        assertEquals(
                List.of(name),
                RestAssured.get("/api/targets/?internal_code=code-" + name)
                        .jsonPath()
                        .getList("results.name"));
    }

    @Test
    void aCommandGivesTheDefaultToThoseWithoutIt() {
        targets.create(draft(name), Viewer.system());
        targets.update(id(), new TargetDraft().extras(Map.of("other", "x")), Viewer.system());
        long without = id();
        name += " other";
        targets.create(draft(name).extra("priority", "7"), Viewer.system());
        StringWriter out = new StringWriter();
        CommandLine line = commands.commandLine().setOut(new PrintWriter(out, true));
        assertEquals(0, line.execute("set-default-extras", "priority"));
        assertTrue(out.toString().contains("priority: "), out::toString);
        assertEquals(Map.of("priority", "7"), values());
        name = name.replace(" other", "");
        assertEquals(without, id());
        assertEquals(Map.of("other", "x", "priority", "1"), values());
        assertEquals(1.0, extra("priority").getNumber());
    }
}
