package org.tomtoolkit.core.sky;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jastronomy.jsofa.JSOFA;

/**
 * What a site sees of the fixed sky in the dark time of one night, as conditions on unit vectors that a database can check
 * for millions of rows. A direction u is above an altitude h at some time of it when it is
 *
 * <ul>
 *   <li>above h when the dark time begins: {@link #zenithAtDusk} · u ≥ sin h,
 *   <li>or above h when it ends: {@link #zenithAtDawn} · u ≥ sin h,
 *   <li>or passes the upper meridian in between ({@link #isWhole}, {@link #eastAtDusk}, {@link #eastAtDawn}) and is high
 *       enough there: {@link #pole} · u is sin δ, and |φ − δ| ≤ 90° − h.
 * </ul>
 *
 * All vectors are ICRS. Precession and nutation are those of SOFA (IAU 2006/2000A); aberration (20″) and refraction are left
 * out.
 *
 * @param dusk when the dark time begins: the Sun's centre passes −18°
 * @param dawn when it ends
 * @param latitudeDeg geodetic latitude of the site
 * @since 1.0
 */
public record NightSweep(
        Instant dusk,
        Instant dawn,
        double latitudeDeg,
        double[] zenithAtDusk,
        double[] zenithAtDawn,
        double[] eastAtDusk,
        double[] eastAtDawn,
        double[] pole) {

    private static final double DARK_DEG = -18;
    private static final Duration DAY = Duration.ofDays(1);

    /** Sidereal turns of the Earth in a day, whole when it stays dark. */
    private static final double TURNS_PER_DAY = 1.00273781191135448;

    /**
     * The dark time that begins within a day after a local noon.
     *
     * @param site the site
     * @param noon a time of day at the site
     * @return empty when it does not get dark
     */
    public static Optional<NightSweep> after(Site site, Instant noon) {
        Instant next = noon.plus(DAY);
        List<NightEvent> sun = NightEvents.of(site, noon, next).sun();
        Optional<Instant> dusk = time(sun, NightEvent.Kind.ASTRONOMICAL_DUSK);
        Optional<Instant> dawn = time(sun, NightEvent.Kind.ASTRONOMICAL_DAWN);
        if (dusk.isEmpty() && dawn.isEmpty()) {
            double midnight =
                    SiteSky.of(site, Times.mjd(noon.plus(DAY.dividedBy(2)))).sunAltitudesDeg()[0];
            return midnight < DARK_DEG ? Optional.of(of(site, noon, next)) : Optional.empty();
        }
        return Optional.of(of(site, dusk.orElse(noon), dawn.orElse(next)));
    }

    private static Optional<Instant> time(List<NightEvent> events, NightEvent.Kind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .map(NightEvent::time)
                .findFirst();
    }

    /**
     * Between two times, whether it is dark or not.
     *
     * @param site the site
     * @param from begin
     * @param to end, after the begin
     */
    public static NightSweep of(Site site, Instant from, Instant to) {
        double[][] dusk = axes(site, from);
        double[][] dawn = axes(site, to);
        return new NightSweep(from, to, site.latitudeDeg(), dusk[0], dawn[0], dusk[1], dawn[1], dusk[2]);
    }

    /** Zenith, east point and pole of date as ICRS vectors. */
    private static double[][] axes(Site site, Instant time) {
        double mjd = Times.mjd(time);
        double tt = Times.tt(mjd);
        double sidereal =
                JSOFA.jauGst06a(Times.MJD_ZERO_JD, mjd, Times.MJD_ZERO_JD, tt) + Math.toRadians(site.longitudeDeg());
        double latitude = Math.toRadians(site.latitudeDeg());
        double[][] ofDate = JSOFA.jauPnm06a(Times.MJD_ZERO_JD, tt);
        double[] zenith = {
            Math.cos(latitude) * Math.cos(sidereal), Math.cos(latitude) * Math.sin(sidereal), Math.sin(latitude)
        };
        return new double[][] {
            JSOFA.jauTrxp(ofDate, zenith),
            JSOFA.jauTrxp(ofDate, new double[] {-Math.sin(sidereal), Math.cos(sidereal), 0}),
            JSOFA.jauTrxp(ofDate, new double[] {0, 0, 1})
        };
    }

    private double turns() {
        return Duration.between(dusk, dawn).toMillis() / 86_400_000.0 * TURNS_PER_DAY;
    }

    /** Whether everything passes the meridian in this time. */
    public boolean isWhole() {
        return turns() >= 1;
    }

    /** Whether more than half of the sky passes the meridian: then one of the conditions on east suffices, else both. */
    public boolean isMoreThanHalf() {
        return turns() > 0.5;
    }

    /** Southernmost declination of date that gets as high as this, degrees. */
    public double southDeg(double altitudeDeg) {
        return Math.max(-90, latitudeDeg - 90 + altitudeDeg);
    }

    /** Northernmost declination of date that gets as high as this, degrees. */
    public double northDeg(double altitudeDeg) {
        return Math.min(90, latitudeDeg + 90 - altitudeDeg);
    }

    /**
     * Whether a direction gets above an altitude in this time: what a database is asked, for one direction.
     *
     * @param altitudeDeg degrees, −90…+90
     */
    public boolean sees(SkyPosition position, double altitudeDeg) {
        double[] u = position.unitVector();
        double sine = Math.sin(Math.toRadians(altitudeDeg));
        if (dot(zenithAtDusk, u) >= sine || dot(zenithAtDawn, u) >= sine) {
            return true;
        }
        double declination = dot(pole, u);
        return passes(u)
                && declination >= Math.sin(Math.toRadians(southDeg(altitudeDeg)))
                && declination <= Math.sin(Math.toRadians(northDeg(altitudeDeg)));
    }

    private boolean passes(double[] u) {
        boolean after = dot(eastAtDusk, u) >= 0;
        boolean before = dot(eastAtDawn, u) <= 0;
        return isWhole() || (isMoreThanHalf() ? after || before : after && before);
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
