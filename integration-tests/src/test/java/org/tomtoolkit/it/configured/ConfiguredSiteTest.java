package org.tomtoolkit.it.configured;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.command.Commands;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import picocli.CommandLine;

/** A site with its own columns, defaults and matcher, and with mistakes in its settings. */
@QuarkusTest
@TestProfile(ConfiguredSiteTest.Site.class)
class ConfiguredSiteTest extends SiteTest {

    /** All of it at once, for one start of the application. */
    public static class Site implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>();
            settings.put(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:sqlite:target/it/configured.db?journal_mode=WAL&busy_timeout=5000&foreign_keys=true"
                            + "&synchronous=NORMAL&date_class=TEXT&transaction_mode=IMMEDIATE");
            settings.put("tom.targets.matcher", "CONE");
            settings.put("tom.targets.default-visibility", "PUBLIC");
            settings.put("tom.targets.default-groups", "observers,nobody here");
            settings.put("tom.targets.list-columns", "dec,survey_night,rp_number");
            settings.put("tom.targets.selection.columns", "distance,survey_night");
            settings.put("tom.targets.extra-fields.query.type", "string");
            settings.put("tom.targets.extra-fields.misfit.type", "number");
            settings.put("tom.targets.extra-fields.misfit.default-value", "faint");
            return settings;
        }
    }

    @Inject
    Targets targets;

    @Inject
    Commands commands;

    @Inject
    SessionFactory sessions;

    private static Map<String, Object> target(String name, double ra, double dec) {
        return new HashMap<>(Map.of("name", name, "type", "SIDEREAL", "ra", ra, "dec", dec));
    }

    @Test
    @ActivateRequestContext
    void mistakesInItAreFoundByTheCheck() {
        StringWriter out = new StringWriter();
        CommandLine line = commands.commandLine();
        line.setOut(new PrintWriter(out, true));
        assertEquals(1, line.execute("check"));
        String text = out.toString();
        assertTrue(text.contains("The default of the extra field misfit is not of its type."), text);
        assertTrue(text.contains("Correct tom.targets.extra-fields.misfit.default-value"), text);
        assertTrue(text.contains("The filter on the extra field query would be called query"), text);
        assertTrue(text.contains("the group “nobody here”, which does not exist"), text);
        assertFalse(text.contains("observers"), text);
        assertFalse(text.contains("rp_number"), text);
    }

    @Test
    void theListShowsTheColumnsOfTheSite() {
        Visitor bob = bob();
        Map<String, Object> body = target("Configured columns", 10, 10.5);
        body.put(
                "targetextra_set",
                List.of(Map.of("key", "survey_night", "value", "17"), Map.of("key", "rp_number", "value", "2.5")));
        body.put("distance", 12.5);
        bob.json("POST", "/api/targets/", body).is(201);
        Page list = bob.get("/targets/?name=Configured+columns");
        assertEquals(
                List.of("Name", "Dec", "survey night", "rp number"),
                list.document().select("tbody td[data-label]").eachAttr("data-label"));
        assertTrue(list.texts("tbody td").containsAll(List.of("17", "2.5")), list::text);
        Page selection = bob.get("/targets/targetselection/?name=Configured+columns");
        assertTrue(selection.texts("th").containsAll(List.of("Distance (pc)", "survey night")), selection::text);
        assertEquals("12.5", selection.text("td[data-label='Distance (pc)']"));
        assertEquals("17", selection.text("td[data-label='survey night']"));
    }

    @Test
    void aNewTargetHasTheDefaultsOfTheSiteUnlessItSaysOtherwise() {
        Visitor bob = bob();
        var made = bob.json("POST", "/api/targets/", target("Configured default", 20, 20))
                .is(201)
                .json();
        String path = "/api/targets/" + made.getLong("id") + "/";
        assertEquals("PUBLIC", bob.getJson(path).json().getString("permissions"));
        assertEquals(List.of(People.OBSERVERS), bob.getJson(path).json().getList("groups.name"));
        visitor().getJson(path).is(404);
        alice().json("PATCH", path, Map.of("distance", 3)).is(200);
        Page form = bob.get("/targets/create/");
        assertTrue(form.has("#f-permissions option[value=PUBLIC][selected]"), form::body);

        Map<String, Object> own = target("Configured own", 21, 20);
        own.putAll(Map.of("permissions", "PRIVATE", "groups", List.of()));
        String hidden = "/api/targets/"
                + bob.json("POST", "/api/targets/", own).is(201).json().getLong("id") + "/";
        assertEquals(List.of(), bob.getJson(hidden).json().getList("groups"));
        alice().getJson(hidden).is(404);
    }

    @Test
    void aPlaceBelongsToOneTargetWhicheverWayItComes() {
        Visitor alice = alice();
        Visitor bob = bob();
        Map<String, Object> secret = target("Configured secret", 30, 30);
        secret.putAll(Map.of("permissions", "PRIVATE", "groups", List.of()));
        alice.json("POST", "/api/targets/", secret).is(201);
        Map<String, Object> second = target("Configured second", 30, 30 + 1 / 3600.0);
        assertRefused(
                alice, second, "“Configured secret” is only 1.00″ away, and each place belongs to one target here.");
        assertRefused(bob, second, "There is a target at this place already.");
        long moved = bob.json("POST", "/api/targets/", target("Configured moved", 30, 30.5))
                .is(201)
                .json()
                .getLong("id");
        bob.json("PATCH", "/api/targets/" + moved + "/", Map.of("dec", 30)).is(400);
        bob.json("PATCH", "/api/targets/" + moved + "/", Map.of("dec", 30.5 + 0.5 / 3600, "distance", 2))
                .is(200);
        String csv = "name,ra,dec\nConfigured row a,31,30\nConfigured row b,31,30.0001\nConfigured row c,32,30\n";
        Page answer = bob.upload("/targets/import/", Map.of(), Visitor.Upload.text("target_csv", "t.csv", csv));
        assertTrue(answer.text().contains("A target at this place stands here before."), answer::text);
        assertEquals(
                List.of("Configured row a", "Configured row c"),
                bob.getJson("/api/targets/?name=Configured+row&order=name")
                        .json()
                        .getList("results.name"));
    }

    private static void assertRefused(Visitor visitor, Map<String, Object> body, String text) {
        assertEquals(
                List.of(text),
                visitor.json("POST", "/api/targets/", body).is(400).json().getList("non_field_errors"));
    }

    @Test
    @ActivateRequestContext
    void manyPlacesAreLookedUpTogether() {
        Viewer alice = people.viewer(People.ALICE);
        long made = statements(() -> targets.createAll(drafts(120), alice));
        assertTrue(made < 60, made + " statements for 120 new targets");
    }

    private static List<TargetDraft> drafts(int count) {
        List<TargetDraft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drafts.add(TargetDraft.sidereal("Configured many " + i, 40 + i * 0.01, -50));
        }
        return drafts;
    }

    private long statements(Runnable work) {
        var statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
