package org.tomtoolkit.targets.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.sky.AirmassCurve;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.core.sky.SkyPath;
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
