package org.tomtoolkit.targets.sky;

import java.time.Instant;
import org.tomtoolkit.core.sky.MoonView;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.core.sky.SunMoon;
import org.tomtoolkit.core.sky.Times;

/**
 * Sun and Moon of a moment, seen from the Earth's centre.
 *
 * @param sun right ascension and declination, degrees ICRS
 * @param moon the same of the Moon
 * @param illumination lit fraction of the Moon, 0…1
 * @param waxing whether the Moon grows
 */
public record SkyBodies(Instant time, double[] sun, double[] moon, double illumination, boolean waxing) {

    static SkyBodies at(Instant time) {
        double mjd = Times.mjd(time);
        MoonView moon = MoonView.at(time);
        return new SkyBodies(
                time, pair(SunMoon.sun(mjd)), pair(moon.position()), moon.illumination(), MoonView.isWaxing(mjd));
    }

    private static double[] pair(SkyPosition position) {
        return new double[] {position.raDeg(), position.decDeg()};
    }
}
