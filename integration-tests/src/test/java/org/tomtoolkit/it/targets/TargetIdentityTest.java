package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.match.Neighbour;

/** Whoever makes a target is told of those that may be the same object, as far as they may see them. */
@QuarkusTest
class TargetIdentityTest extends SiteTest {

    @Inject
    Targets targets;

    private Target make(String name, double ra, double dec, String owner) {
        return targets.create(TargetDraft.sidereal(name, ra, dec), people.viewer(owner));
    }

    private static Map<String, Object> form(String name, double ra, double dec) {
        Map<String, Object> form = new HashMap<>();
        form.put("type", "SIDEREAL");
        form.put("name", name);
        form.put("ra", ra);
        form.put("dec", dec);
        form.put("permissions", "PRIVATE");
        return form;
    }

    @Test
    void theFormNamesATargetNearbyAndSavesOnlyWhenToldTo() {
        Target first = make("Near form 1", 41.00001, 61, People.ALICE);
        Visitor alice = alice();
        Page page =
                alice.post("/targets/create/", form("Near form 2", 41.0005, 61)).is(409);
        assertEquals("Near form 1", page.text("#likely-duplicates a"));
        assertEquals(
                "/targets/" + first.getId() + "/",
                page.one("#likely-duplicates a").attr("href"));
        assertTrue(page.text("#likely-duplicates").contains("0.86″ away"), page::body);
        assertEquals("Near form 2", page.one("#f-name").val());
        assertTrue(targets.findByName("Near form 2", Viewer.system()).isEmpty());

        Map<String, Object> again = new HashMap<>(page.form("form[action$=create/]"));
        again.put("save_anyway", "true");
        long id = Long.parseLong(
                alice.post("/targets/create/", again).is(303).location().replaceAll("\\D", ""));
        Map<String, Object> same =
                new HashMap<>(alice.get("/targets/" + id + "/update/").form("form[action$=update/]"));
        alice.post("/targets/" + id + "/update/", same).is(303);
        same.put("ra", "41.0002");
        assertTrue(alice.post("/targets/" + id + "/update/", same).is(409).has("#likely-duplicates"));
    }

    @Test
    void theFormLinksTheTargetThatHasTheName() {
        Target first = targets.create(
                TargetDraft.sidereal("Name holder", 42, 62).alias("Holder's alias"), people.viewer(People.ALICE));
        Page page =
                alice().post("/targets/create/", form("holder's-ALIAS", 1.5, 2)).is(400);
        assertTrue(page.has("#f-name.is-invalid"));
        assertEquals(
                "/targets/" + first.getId() + "/",
                page.one("#likely-duplicates a").attr("href"));
        assertFalse(page.has("[name=save_anyway]"));
    }

    @Test
    void whatSomebodyMayNotSeeIsNotNamed() {
        make("Secret of Alice 9", 43, 63, People.ALICE);
        Visitor bob = bob();
        Page page =
                bob.post("/targets/create/", form("secret-of-alice-9", 43, 63)).is(400);
        assertTrue(page.has("#f-name.is-invalid"));
        assertFalse(page.body().contains("Secret of Alice 9"));
        assertFalse(page.has("#likely-duplicates"));
        bob.post("/targets/create/", form("Another of Bob 9", 43, 63)).is(303);
        Page answer = bob.json(
                        "POST", "/api/targets/", Map.of("name", "Bob 9 b", "type", "SIDEREAL", "ra", 43, "dec", 63))
                .is(201);
        assertEquals(List.of("Another of Bob 9"), answer.json().getList("warnings.name"));
    }

    @Test
    void theApiRefusesANameThatIsTakenAndWarnsOfAPlace() {
        Target first = make("Near API 1", 44, 64, People.ALICE);
        Visitor alice = alice();
        Page clash = alice.json(
                        "POST", "/api/targets/", Map.of("name", "near-api-1", "type", "SIDEREAL", "ra", 1, "dec", 2))
                .is(400);
        assertTrue(clash.json().getList("name").get(0).toString().contains("Near API 1"), clash::body);
        Page near = alice.json(
                        "POST",
                        "/api/targets/",
                        Map.of("name", "Near API 2", "type", "SIDEREAL", "ra", 44, "dec", 64.0001))
                .is(201);
        assertEquals(first.getId().intValue(), near.json().getInt("warnings[0].target"));
        assertEquals(0.36, near.json().getDouble("warnings[0].separation_arcsec"), 0.001);
        Page far = alice.json(
                        "POST",
                        "/api/targets/",
                        Map.of("name", "Near API 3", "type", "SIDEREAL", "ra", 44, "dec", 64.1))
                .is(201);
        assertFalse(far.body().contains("warnings"));
    }

    @Test
    void aFileIsReportedLineByLine() {
        make("Near file 1", 45, 65, People.ALICE);
        String csv =
                "name,type,ra,dec\nnear_file_1,SIDEREAL,1,2\nNear file 2,SIDEREAL,45.0001,65\nNear file 3,SIDEREAL,45,-65\n";
        Page page = alice().upload("/targets/import/", Map.of(), Visitor.Upload.text("target_csv", "t.csv", csv));
        assertTrue(page.text().contains("Near file 1"), page::body);
        assertTrue(page.text().contains("0.15″"), page::body);
        Target second =
                targets.findByName("Near file 2", people.viewer(People.ALICE)).orElseThrow();
        assertEquals(45.0001, second.getRa());
    }

    @Test
    void neighboursAreFoundAcrossZoneEdgesZeroHoursAndThePoles() {
        double second = 1 / 3600.0;
        double[][] places = {
            {10, 0.25, 10, 0.25 - second}, // two zones
            {10, -0.5, 10, -0.5 + second},
            {359.9999, 33, 0.0001, 33}, // across 0 h
            {0.0001, -33.1, 359.9999, -33.1},
            {0.0001, -50.25, 359.9999, -50.25 - second / 2}, // both
            {20, 89.9999, 200, 89.9999}, // across the pole
            {20, -89.9999, 110, -89.9999},
            {33, 88.9, 33.01, 88.9},
            {77, 45, 77, 45}, // no distance at all
        };
        Viewer alice = people.viewer(People.ALICE);
        for (int i = 0; i < places.length; i++) {
            double[] p = places[i];
            List<Targets.Outcome> made = targets.createAll(
                    List.of(
                            TargetDraft.sidereal("Edge " + i + " a", p[0], p[1]),
                            TargetDraft.sidereal("Edge " + i + " b", p[2], p[3])),
                    alice);
            int n = i;
            assertEquals(
                    List.of("Edge " + i + " b"),
                    made.get(0).neighbours().stream().map(Neighbour::name).toList(),
                    () -> "Place " + n);
            assertEquals(
                    List.of("Edge " + i + " a"),
                    made.get(1).neighbours().stream().map(Neighbour::name).toList(),
                    () -> "Place " + n);
            targets.delete(made.get(0).target().getId(), alice);
            targets.delete(made.get(1).target().getId(), alice);
        }
    }

    @Test
    void theRadiusIsTheOneOfTheConfiguration() {
        make("Radius 1", 46, 66, People.ALICE);
        List<Targets.Outcome> made = targets.createAll(
                List.of(
                        TargetDraft.sidereal("Radius 2", 46, 66 + 1.99 / 3600),
                        TargetDraft.sidereal("Radius 3", 46, 66 - 2.01 / 3600)),
                people.viewer(People.ALICE));
        assertEquals(1, made.get(0).neighbours().size());
        assertEquals(1.99, made.get(0).neighbours().get(0).separationArcsec(), 1e-4);
        assertEquals(List.of(), made.get(1).neighbours());
    }

    @Test
    void aBatchOfHundredsIsComparedWithItselfToo() {
        List<TargetDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            drafts.add(TargetDraft.sidereal("Batch " + i, 100 + i % 150, -20).visibility(Visibility.PRIVATE));
        }
        List<Targets.Outcome> made = targets.createAll(drafts, people.viewer(People.BOB));
        assertTrue(made.stream().allMatch(each -> each.neighbours().size() == 1), made::toString);
    }
}
