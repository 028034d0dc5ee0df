package org.tomtoolkit.targets.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.core.sky.AirmassCurve;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.core.sky.Visibility;
import org.tomtoolkit.core.sky.VisibilityRequest;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetType;

class TargetPathsTest {

    private static Target star(double ra, double dec) {
        Target target = new Target();
        target.setType(TargetType.SIDEREAL);
        target.setRa(ra);
        target.setDec(dec);
        return target;
    }

    private static Target ceres() {
        Target target = new Target();
        target.setType(TargetType.NON_SIDEREAL);
        target.setScheme(OrbitScheme.MPC_MINOR_PLANET);
        target.setEpochOfElements(60600.0);
        target.setMeanAnomaly(145.85);
        target.setSemimajorAxis(2.7656);
        target.setEccentricity(0.0789);
        target.setArgOfPerihelion(73.3);
        target.setLngAscNode(80.25);
        target.setInclination(10.59);
        return target;
    }

    @Test
    void aStarWithoutProperMotionStandsStill() {
        SkyPath path = TargetPaths.of(star(10, 20)).orElseThrow();
        assertTrue(path.isFixed());
        assertEquals(10, path.at(60000).raDeg());
    }

    @Test
    void properMotionCountsFromTheEpoch() {
        Target barnard = star(269.452, 4.6934);
        barnard.setPmRa(-801.551);
        barnard.setPmDec(10362.394);
        barnard.setEpoch(2000.0);
        SkyPath path = TargetPaths.of(barnard).orElseThrow();
        double after100Years = path.at(51544.5 + 36525).decDeg();
        assertEquals(4.6934 + 100 * 10.362394 / 3600, after100Years, 1e-4);
    }

    @Test
    void aTargetWithoutPositionOrElementsHasNoPath() {
        Target unknown = new Target();
        unknown.setType(TargetType.SIDEREAL);
        assertTrue(TargetPaths.of(unknown).isEmpty());
        Target incomplete = ceres();
        incomplete.setMeanAnomaly(null);
        assertTrue(TargetPaths.of(incomplete).isEmpty());
        Target impossible = ceres();
        impossible.setEccentricity(1.5);
        assertTrue(TargetPaths.of(impossible).isEmpty());
    }

    @Test
    void aMinorPlanetMoves() {
        SkyPath path = TargetPaths.of(ceres()).orElseThrow();
        double apart = path.at(60600).separationDeg(path.at(60610));
        assertTrue(apart > 0.2 && apart < 10, () -> "moved " + apart);
    }

    /**
     * Each scheme takes the fields it needs, and each field stands for what its name says. Equation of motion integrated
     * numerically (scipy DOP853, relative tolerance 3e-14), light time iterated, Earth from pyerfa {@code epv00}.
     */
    @ParameterizedTest
    @CsvSource({
        "MPC_MINOR_PLANET, 61000, 231.53975, 2.7656157, 0.0795763, 73.29974, 80.24963, 10.58788,,,,"
                + " 61150.5, 42.70829783019928, 12.05608685442509",
        "MPC_COMET, 46470, , , 0.9672760, 111.84655, 58.86002, 162.24219, 0.5871, 46470.96,,"
                + " 46600.0, 157.6569483932125, -5.4408799156204815",
        "JPL_MAJOR_PLANET, 61000, 300.0, 5.2028, 0.0484, 273.8, 100.5, 1.304,,, 0.08313,"
                + " 61365.25, 332.83635744983434, -12.450328721496328"
    })
    void theElementsOfEverySchemeAreUnderstood(
            OrbitScheme scheme,
            Double epoch,
            Double anomaly,
            Double axis,
            Double eccentricity,
            Double perihelion,
            Double node,
            Double inclination,
            Double distance,
            Double time,
            Double motion,
            double mjd,
            double ra,
            double dec) {
        Target target = new Target();
        target.setType(TargetType.NON_SIDEREAL);
        target.setScheme(scheme);
        target.setEpochOfElements(epoch);
        target.setMeanAnomaly(anomaly);
        target.setSemimajorAxis(axis);
        target.setEccentricity(eccentricity);
        target.setArgOfPerihelion(perihelion);
        target.setLngAscNode(node);
        target.setInclination(inclination);
        target.setPerihdist(distance);
        target.setEpochOfPerihelion(time);
        target.setMeanDailyMotion(motion);
        SkyPosition seen = TargetPaths.of(target).orElseThrow().at(mjd);
        assertEquals(0, seen.separationDeg(new SkyPosition(ra, dec)) * 3600, 0.001, "arcseconds");
    }

    /** Numbers computed with astropy and astroplan: 24 hours in steps of 10 minutes, airmass limit 2, Sun below −18°. */
    @Test
    void visibilityOfM83AgreesWithAstropy() {
        Site site = new Site("x", "X", -29.2567, -70.73, 2400);
        Instant start = Instant.parse("2025-06-01T00:00:00Z");
        VisibilityRequest request =
                VisibilityRequest.between(start, start.plus(Duration.ofDays(1))).withAirmassLimit(2.0);
        AirmassCurve curve = Visibility.of(List.of(site), request)
                .curves(TargetPaths.of(star(204.2538292, -29.8657611)).orElseThrow())
                .get(0);
        assertEquals(144, curve.size());
        assertEquals(43, curve.visibleCount());
        assertEquals(1.08031, curve.airmass(0), 5e-4);
        assertEquals(1.00239, curve.airmass(12), 5e-4);
        assertEquals(1.15386, curve.airmass(24), 5e-4);
    }
}
