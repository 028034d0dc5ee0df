package org.tomtoolkit.core.sky;

import java.time.Instant;

/**
 * The Moon at a time, seen from the Earth's centre.
 *
 * @param position apparent direction along ICRS axes, see {@link SunMoon#moon(double)}
 * @param illumination lit fraction of the disk, 0 (new) … 1 (full)
 * @since 1.0
 */
public record MoonView(SkyPosition position, double illumination) {

    private static final int KEPT = 5_000;
    private static final Recent<MoonView> RECENT = new Recent<>(KEPT, MoonView::computed);

    /**
     * The Moon at this time; kept for the next who asks for the same time.
     *
     * @param time when, used to the second
     * @return position and illumination
     */
    public static MoonView at(Instant time) {
        return RECENT.get(time.getEpochSecond());
    }

    private static MoonView computed(long second) {
        double mjd = Times.mjd(Instant.ofEpochSecond(second));
        return new MoonView(SunMoon.moon(mjd), SunMoon.moonIllumination(mjd));
    }

    /**
     * Whether the Moon is growing.
     *
     * @param mjdUtc time, MJD, UTC
     * @return true from new to full moon
     */
    public static boolean isWaxing(double mjdUtc) {
        double ahead = SunMoon.moon(mjdUtc).ecliptic().lonDeg()
                - SunMoon.sun(mjdUtc).ecliptic().lonDeg();
        return Math.floorMod(Math.round(ahead), 360) < 180;
    }
}
