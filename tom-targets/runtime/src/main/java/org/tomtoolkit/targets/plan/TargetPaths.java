package org.tomtoolkit.targets.plan;

import java.util.Optional;
import org.tomtoolkit.core.sky.CometOrbit;
import org.tomtoolkit.core.sky.MajorPlanetOrbit;
import org.tomtoolkit.core.sky.MinorPlanetOrbit;
import org.tomtoolkit.core.sky.Orbit;
import org.tomtoolkit.core.sky.ProperMotion;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.targets.Target;

/**
 * Where a target is at a time.
 *
 * @since 1.0
 */
public final class TargetPaths {

    private static final double J2000 = 2000.0;

    private TargetPaths() {}

    /** The path of a target, with its proper motion or its orbit; empty when its fields do not say. */
    public static Optional<SkyPath> of(Target target) {
        return target.isSidereal() ? star(target) : orbit(target).map(SkyPath.class::cast);
    }

    private static Optional<SkyPath> star(Target target) {
        SkyPosition position = target.position();
        if (position == null) {
            return Optional.empty();
        }
        if (target.getPmRa() == null || target.getPmDec() == null) {
            return Optional.of(SkyPath.fixed(position));
        }
        double epoch = target.getEpoch() == null ? J2000 : target.getEpoch();
        return Optional.of(SkyPath.moving(position, new ProperMotion(target.getPmRa(), target.getPmDec(), epoch)));
    }

    /** The orbit of a non-sidereal target; empty when elements are missing or describe none. */
    public static Optional<Orbit> orbit(Target t) {
        if (t.isSidereal() || t.getScheme() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (t.getScheme()) {
                        case MPC_COMET ->
                            new CometOrbit(
                                    t.getEpochOfPerihelion(),
                                    t.getPerihdist(),
                                    t.getEccentricity(),
                                    t.getArgOfPerihelion(),
                                    t.getLngAscNode(),
                                    t.getInclination());
                        case MPC_MINOR_PLANET ->
                            new MinorPlanetOrbit(
                                    t.getEpochOfElements(),
                                    t.getMeanAnomaly(),
                                    t.getSemimajorAxis(),
                                    t.getEccentricity(),
                                    t.getArgOfPerihelion(),
                                    t.getLngAscNode(),
                                    t.getInclination());
                        case JPL_MAJOR_PLANET ->
                            new MajorPlanetOrbit(
                                    t.getEpochOfElements(),
                                    t.getMeanAnomaly(),
                                    t.getMeanDailyMotion(),
                                    t.getSemimajorAxis(),
                                    t.getEccentricity(),
                                    t.getArgOfPerihelion(),
                                    t.getLngAscNode(),
                                    t.getInclination());
                    });
        } catch (IllegalArgumentException | NullPointerException e) {
            // Missing elements unbox to nothing; impossible ones are refused by the orbit itself.
            return Optional.empty();
        }
    }
}
