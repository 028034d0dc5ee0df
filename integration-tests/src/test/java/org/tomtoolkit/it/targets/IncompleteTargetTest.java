package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.lists.TargetLists;

/** Rows that our rules do not allow and that other programs may have written: every page of such a target opens. */
@QuarkusTest
class IncompleteTargetTest extends SiteTest {

    private static final List<String> OF_TARGET = List.of(
            "",
            "?tab=plan",
            "plan/?start=2026-11-20&end=2026-11-21",
            "airmass.json",
            "point.json",
            "tonight/",
            "night.json",
            "moon.json",
            "path.json",
            "ephemeris/",
            "ephemeris.csv",
            "finder.json",
            "light-curve.json",
            "update/",
            "delete/",
            "access/",
            "merge/",
            "share/",
            "persistentshare/manage/");

    @Inject
    Targets targets;

    @Inject
    TargetLists lists;

    @Inject
    EntityManager entities;

    private String name;

    private long row(String columns) {
        name = "incomplete-" + UUID.randomUUID();
        Viewer alice = people.viewer(People.ALICE);
        long id = targets.create(TargetDraft.sidereal(name, 35, -88).visibility(Visibility.PRIVATE), alice)
                .getId();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update tom_target set " + columns + " where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate());
        return id;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ra_deg = null, dec_deg = null",
                "ra_deg = null",
                "ra_deg = null, dec_deg = null, target_type = 'NON_SIDEREAL'",
                "ra_deg = null, dec_deg = null, target_type = 'NON_SIDEREAL', scheme = 'MPC_COMET'",
                "target_type = 'NON_SIDEREAL', scheme = 'MPC_MINOR_PLANET', epoch_of_elements = 60000, eccentricity = 1.5,"
                        + " semimajor_axis = -1, inclination = 0, lng_asc_node = 0, arg_of_perihelion = 0, mean_anomaly = 0",
                "target_type = 'NON_SIDEREAL', scheme = 'JPL_MAJOR_PLANET', epoch_of_elements = 60000, eccentricity = 0,"
                        + " semimajor_axis = 1, inclination = 0, lng_asc_node = 0, arg_of_perihelion = 0, mean_anomaly = 0,"
                        + " mean_daily_motion = 0"
            })
    void everyPageOpens(String columns) {
        long id = row(columns);
        Visitor alice = alice();
        long list = lists.create(name, Visibility.PRIVATE, people.viewer(People.ALICE))
                .getId();
        lists.add(list, List.of(id), people.viewer(People.ALICE));
        Set<String> refused = new TreeSet<>();
        for (String path : OF_TARGET) {
            // a page that fails is an error of its own; parts of pages are what htmx asks for
            int status = alice.getPartial("/targets/" + id + "/" + path).status();
            if (status != 200) {
                refused.add(status + " " + path);
            }
        }
        assertTrue(refused.stream().allMatch(each -> each.matches("40[04] .*(json|csv)")), refused::toString);
        assertEquals(name, alice.get("/targets/" + id + "/").text("h1"));
        for (String query : List.of("query=" + name, "targetlist__name=" + list, "query=" + name + "&sort=ra")) {
            assertEquals(
                    1,
                    alice.get("/targets/?" + query)
                            .is(200)
                            .texts("td[data-label=Name]")
                            .size(),
                    query);
            assertEquals(1, alice.getJson("/api/targets/?name=" + name).json().getInt("count"));
        }
        for (String format : List.of("csv", "votable", "ecsv", "fits", "json")) {
            assertTrue(alice.get("/targets/export/?query=" + name + "&format=" + format)
                    .is(200)
                    .body()
                    .contains(name));
        }
        alice.get("/targets/sky/?query=" + name).is(200);
        alice.get("/targets/sky/points.bin?query=" + name).is(200);
        Page selection = alice.get("/targets/targetselection/?target_list=" + list + "&nights=1");
        assertTrue(selection.status() == 200 || selection.status() == 400, selection::body);
    }

    @Test
    void theFormAsksForWhatIsMissing() {
        long id = row("ra_deg = null, dec_deg = null");
        Visitor alice = alice();
        Map<String, Object> form =
                alice.get("/targets/" + id + "/update/").is(200).form("main form[method=post]");
        Page again = alice.post("/targets/" + id + "/update/", form).is(400);
        assertTrue(again.has("#f-ra.is-invalid") && again.has("#f-dec.is-invalid"), again::body);
        form.putAll(Map.of("ra", "0", "dec", "0", "save_anyway", "true"));
        alice.post("/targets/" + id + "/update/", form).is(303);
        assertEquals(0.0, alice.getJson("/api/targets/" + id + "/").json().getDouble("ra"));
    }
}
