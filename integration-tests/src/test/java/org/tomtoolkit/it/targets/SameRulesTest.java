package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.names.TargetNames;

/** Form, API, file and code refuse the same, and a target that is refused leaves nothing behind. */
@QuarkusTest
class SameRulesTest extends SiteTest {

    @Inject
    Targets targets;

    @Inject
    TargetNames names;

    private static final Map<String, String> STAR = Map.of("type", "SIDEREAL", "ra", "20", "dec", "-70");
    private static final Map<String, String> COMET = Map.of(
            "type", "NON_SIDEREAL",
            "scheme", "MPC_COMET",
            "epoch_of_elements", "60000",
            "inclination", "0",
            "lng_asc_node", "0",
            "arg_of_perihelion", "0",
            "eccentricity", "0.1",
            "perihdist", "1",
            "epoch_of_perihelion", "60000");

    private static Map<String, String> with(String name, String field, String value) {
        List<String> orbit = List.of("scheme", "eccentricity", "perihdist", "epoch_of_elements", "epoch_of_perihelion");
        Map<String, String> values = new HashMap<>(orbit.contains(field) ? COMET : STAR);
        values.put("name", name);
        values.put(field, value == null ? "" : value);
        return values;
    }

    @ParameterizedTest
    @CsvSource({
        "ra, 400",
        "ra, -10",
        "ra, NaN",
        "ra,",
        "dec, 100",
        "dec, Infinity",
        "dec,",
        "epoch, 2101",
        "epoch, NaN",
        "distance, -1",
        "parallax, five",
        "type, GALAXY",
        "permissions, SECRET",
        "scheme, KEPLER",
        "eccentricity, -0.1",
        "perihdist,",
        "perihdist, 0",
        "epoch_of_elements, 2460000.5",
        "epoch_of_perihelion, -1"
    })
    void aWrongValueIsRefusedAtEveryEntrance(String field, String value) {
        String name = "Wrong " + field + " " + value;
        Map<String, String> values = with(name, field, value);
        Visitor alice = alice();
        Map<String, Object> form = new HashMap<>(values);
        form.putIfAbsent("permissions", "PRIVATE");
        Page page = alice.post("/targets/create/", form).is(400);
        assertTrue(page.has("#f-" + field + ".is-invalid"), page::body);

        Page api = alice.json("POST", "/api/targets/", values).is(400);
        assertTrue(api.body().contains(field), api::body);

        TargetDraft draft = new TargetDraft();
        values.forEach(draft::set);
        Targets.Outcome outcome =
                targets.checkAll(List.of(draft), people.viewer(People.ALICE)).get(0);
        assertFalse(outcome.errors().at(field).isEmpty(), () -> "code takes " + field + " " + value);

        List<String> columns = List.copyOf(values.keySet());
        String csv = String.join(",", columns) + "\n"
                + String.join(",", columns.stream().map(values::get).toList()) + "\n";
        boolean hasDefault = field.equals("type") && value == null;
        if (!hasDefault) {
            alice.upload("/targets/import/", Map.of(), Visitor.Upload.text("target_csv", "w.csv", csv));
        }
        assertTrue(targets.findByName(name, Viewer.system()).isEmpty(), "something was saved");
    }

    @Test
    void zeroIsAValueAtEveryEntrance() {
        Map<String, String> star = new HashMap<>(
                Map.of("type", "SIDEREAL", "ra", "0", "dec", "0", "pm_ra", "0", "parallax", "0", "distance", "0"));
        star.put("name", "Zero by form");
        Map<String, Object> form = new HashMap<>(star);
        form.put("permissions", "PRIVATE");
        form.put("save_anyway", "true");
        alice().post("/targets/create/", form).is(303);
        star.put("name", "Zero by API");
        alice().json("POST", "/api/targets/", star).is(201);
        for (String name : List.of("Zero by form", "Zero by API")) {
            Target target =
                    targets.findByName(name, people.viewer(People.ALICE)).orElseThrow();
            assertEquals(0.0, target.getRa(), name);
            assertEquals(0.0, target.getDec(), name);
            assertEquals(0.0, target.getPmRa(), name);
            assertEquals(0.0, target.getParallax(), name);
            assertEquals(0.0, target.getDistance(), name);
        }
    }

    @Test
    void aDeclaredExtraHasItsKindAtEveryEntrance() {
        Visitor alice = alice();
        Map<String, Object> body = new HashMap<>(with("Kind by API", "ra", "20"));
        body.put("targetextra_set", List.of(Map.of("key", "rp_number", "value", "many")));
        assertTrue(alice.json("POST", "/api/targets/", body).is(400).body().contains("rp_number"));
        body.put("targetextra_set", List.of(Map.of("key", "rp_number", "value", "0")));
        alice.json("POST", "/api/targets/", body).is(201);
        Map<String, Object> form = new HashMap<>(with("Kind by form", "ra", "30"));
        form.put("permissions", "PRIVATE");
        form.put("extra_rp_number", "many");
        assertTrue(alice.post("/targets/create/", form).is(400).has("#f-extra_rp_number.is-invalid"));
    }

    @Test
    void namesKeepTheirRulesThroughAChainOfChanges() {
        Viewer alice = people.viewer(People.ALICE);
        Target first = targets.create(
                TargetDraft.sidereal("Chain 1", 21, -71).aliases(List.of("Chain 1 b", "Chain 1 c")), alice);
        Target second = targets.create(TargetDraft.sidereal("Chain 2", 22, -72), alice);
        refused(second.getId(), new TargetDraft().set("name", "chain-1"), "name");
        refused(second.getId(), new TargetDraft().set("name", "Chain1B"), "name");
        refused(second.getId(), new TargetDraft().alias("CHAIN 1"), "aliases.0");
        refused(second.getId(), new TargetDraft().alias("fine").alias("chain_1_c"), "aliases.1");
        refused(second.getId(), new TargetDraft().alias("chain (2)"), "aliases.0");
        refused(second.getId(), new TargetDraft().alias("x").alias("X"), "aliases.1");
        refused(first.getId(), new TargetDraft().set("name", "Chain 1 B"), "aliases.0", "name");
        targets.update(first.getId(), new TargetDraft().set("name", "Chain 1"), alice);
        targets.update(first.getId(), new TargetDraft().aliases(List.of("Chain 1 b")), alice);
        targets.update(second.getId(), new TargetDraft().alias("Chain 1 c"), alice);
        assertEquals("Chain 1 c", names.of(second.getId()).get(0).getName());
        targets.update(second.getId(), new TargetDraft().set("name", "Chain 3").aliases(List.of("Chain 2")), alice);
        assertEquals(
                "Chain 3", targets.findByName("chain2", alice).orElseThrow().getName());
    }

    private void refused(long id, TargetDraft draft, String... at) {
        try {
            targets.update(id, draft, people.viewer(People.ALICE));
        } catch (ValidationException e) {
            assertTrue(
                    List.of(at).stream().anyMatch(place -> !e.errors().at(place).isEmpty()),
                    () -> e.errors().asMap().toString());
            return;
        }
        throw new AssertionError("This was not refused: " + draft.values() + " " + draft.aliases());
    }
}
