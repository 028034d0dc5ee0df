package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** Plans and ephemerides of what stands still and of what moves. */
@QuarkusTest
class EphemerisPageTest extends SiteTest {

    private static final String WINDOW = "start=2025-06-01T00:00:00Z&end=2025-06-02T00:00:00Z";

    @Inject
    Targets targets;

    private long asteroid;
    private long star;

    @BeforeEach
    void oneThatMovesAndOneThatStays() {
        TargetDraft moving = TargetDraft.nonSidereal("Ephemeris asteroid", OrbitScheme.MPC_MINOR_PLANET)
                .set("epoch_of_elements", 61_000.0)
                .set("mean_anomaly", 231.53975)
                .set("semimajor_axis", 2.7656157)
                .set("eccentricity", 0.0795763)
                .set("arg_of_perihelion", 73.29974)
                .set("lng_asc_node", 80.24963)
                .set("inclination", 10.58788)
                .set("abs_mag", 3.34)
                .set("slope", 0.12);
        asteroid = ensure("Ephemeris asteroid", moving);
        star = ensure("Ephemeris star", TargetDraft.sidereal("Ephemeris star", 254.27, -4.08));
    }

    private long ensure(String name, TargetDraft draft) {
        Viewer alice = people.viewer(People.ALICE);
        return targets.findByName(name, alice)
                .orElseGet(() -> targets.create(draft.visibility(Visibility.OPEN), alice))
                .getId();
    }

    /** The place of the first line was computed by numerical integration. */
    @Test
    void theFileHasPlacesRatesDistancesAndMagnitude() {
        String csv = visitor()
                .get("/targets/" + asteroid
                        + "/ephemeris.csv?start=2025-08-13T06:00:00Z&end=2025-08-14T06:00:00Z&step=6h")
                .is(200)
                .body();
        List<String> lines = csv.lines().toList();
        assertEquals(6, lines.size(), csv);
        String[] names = lines.get(0).split(",", -1);
        String[] first = lines.get(1).split(",", -1);
        String[] last = lines.get(5).split(",", -1);
        assertEquals(names.length, first.length);
        assertEquals(20.344469, Double.parseDouble(first[1]), 1e-6);
        assertEquals(-6.097349, Double.parseDouble(first[2]), 1e-6);
        assertEquals(2.284729, Double.parseDouble(first[7]), 1e-6);
        assertEquals(2.959898, Double.parseDouble(first[8]), 1e-6);
        double decRate = (Double.parseDouble(last[2]) - Double.parseDouble(first[2])) * 3600 / 24;
        double between = (Double.parseDouble(first[6]) + Double.parseDouble(last[6])) / 2;
        assertEquals(decRate, between, 0.05);
        double magnitude = Double.parseDouble(first[10]);
        assertTrue(magnitude > 7 && magnitude < 9.5, "Ceres: " + magnitude);
        assertEquals("", first[11], "no site, no altitude");
    }

    @Test
    void aSiteAddsAltitudeAndAStarHasNoDistances() {
        Page page = visitor().get("/targets/" + star + "/ephemeris/").is(200);
        String site = page.one("#f-site option:contains(Cerro Tololo)").val();
        Page sited = visitor()
                .get("/targets/" + star + "/ephemeris/?" + WINDOW + "&step=1h&site=" + site)
                .is(200);
        assertEquals(25, sited.document().select("tbody tr").size());
        assertTrue(
                sited.texts("th").contains("Altitude (°)") && !sited.texts("th").contains("V"), sited::text);
        assertTrue(sited.has("a[href^='/targets/" + star + "/ephemeris.csv?start=']"));
        assertFalse(page.texts("th").contains("Altitude (°)"));
    }

    @Test
    void whatIsWrongIsSaidAndTooManyLinesAreRefused() {
        String path = "/targets/" + star + "/ephemeris/";
        assertTrue(visitor()
                .get(path + "?start=2025-06-02T00:00:00Z&end=2025-06-01T00:00:00Z")
                .is(400)
                .has("#f-end.is-invalid"));
        assertTrue(visitor()
                .get(path + "?start=2025-01-01T00:00:00Z&end=2026-01-01T00:00:00Z&step=1m")
                .is(400)
                .has("#f-step.is-invalid"));
        visitor().get(path + "?step=0s").is(400);
        visitor().get("/targets/" + star + "/ephemeris.csv?site=nowhere").is(400);
    }

    @Test
    void thePlanOfAMovingTargetHasAllItsCharts() {
        Page plan = visitor()
                .getPartial("/targets/" + asteroid + "/plan/?" + WINDOW)
                .is(200);
        for (String chart : List.of("airmass", "night", "moon", "sky-path")) {
            String source = plan.one("figure[data-tom-chart=" + chart + "]").attr("data-src");
            visitor().getJson(source).is(200);
        }
        Page stays =
                visitor().getPartial("/targets/" + star + "/plan/?" + WINDOW).is(200);
        assertFalse(stays.has("figure[data-tom-chart=sky-path]"));
        assertTrue(stays.has("a[href='/targets/" + star + "/ephemeris/']"));
    }

    @Test
    void theAltitudeIsShownWhereTheTargetCanBeObservedLongest() {
        long north = ensure("Ephemeris north", TargetDraft.sidereal("Ephemeris north", 250, 80));
        Page plan =
                visitor().getPartial("/targets/" + north + "/plan/?" + WINDOW).is(200);
        Map<String, Double> hours = new TreeMap<>();
        plan.document()
                .select("#target-plan tbody tr:has(td[data-label=Hours])")
                .forEach(row -> hours.put(
                        row.select("td[data-label=Site]").text(),
                        Double.valueOf(row.select("td[data-label=Hours]").text())));
        String chosen = plan.text("#plan-night option[selected]");
        assertFalse(plan.one("#plan-night option").hasAttr("selected"), "no site in the south: " + chosen);
        assertEquals(Collections.max(hours.values()), hours.get(chosen), hours + " " + chosen);
        String first = plan.one("#plan-night option").val();
        Page asked = visitor()
                .getPartial("/targets/" + north + "/plan/?" + WINDOW + "&night=" + first)
                .is(200);
        assertTrue(asked.one("#plan-night option").hasAttr("selected"), "the site that was asked for");
        assertTrue(asked.one("figure[data-tom-chart=night]").attr("data-src").endsWith("&site=" + first));
    }

    @Test
    void theNightIsShadedAndItsWindowIsThatOfTheTable() {
        String site = visitor()
                .get("/targets/" + star + "/ephemeris/")
                .one("#f-site option:contains(Cerro Tololo)")
                .val();
        Page night = visitor()
                .getJson("/targets/" + star + "/night.json?" + WINDOW + "&limit=2&site=" + site)
                .is(200);
        List<List<Number>> windows = night.json().getList("windows");
        assertEquals(1, windows.size(), windows::toString);
        double hours =
                (windows.get(0).get(1).longValue() - windows.get(0).get(0).longValue()) / 3.6e6;
        assertTrue(hours > 7.2 && hours < 8, "hours: " + hours);
        List<String> kinds = night.json().getList("shades.kind", String.class);
        assertTrue(kinds.containsAll(List.of("day", "civil", "nautical", "astronomical")), kinds::toString);
        assertEquals(30, night.json().getDouble("limitDeg"), 0.001);
    }

    /** Reference values of astropy for 2025-01-01. */
    @Test
    void theMoonsDistanceIsThatOfAstropy() {
        long whirlpool =
                ensure("Ephemeris whirlpool", TargetDraft.sidereal("Ephemeris whirlpool", 202.469575, 47.1982583));
        Page moon = visitor()
                .getJson("/targets/" + whirlpool + "/moon.json?start=2025-01-01T00:00:00Z&end=2025-01-02T00:00:00Z")
                .is(200);
        assertEquals(111.194, moon.json().getDouble("points[0][1]"), 0.01);
        assertEquals(0.0147, moon.json().getDouble("points[0][2]"), 0.001);
        assertEquals(151, moon.json().getList("points").size());
    }
}
