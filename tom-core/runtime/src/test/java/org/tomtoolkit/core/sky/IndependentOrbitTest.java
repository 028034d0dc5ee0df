package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Orbits that are hard to compute against Skyfield 1.55, whose {@code keplerlib.propagate} is a port of SPICE's
 * {@code prop2b} and begins at place and velocity in perihelion. The Earth's centre is that of pyerfa {@code epv00}, sites
 * are Skyfield's {@code wgs84.latlon}, with its own precession, nutation and rotation of the Earth; light time is iterated.
 * MJD in UTC, RA, Dec, distance from Sun and Earth.
 */
class IndependentOrbitTest {

    private static final double ARCSEC_THOUSANDTH = 1 / 3.6e6;

    /** Perihelion 2017 September 9, e = 1.2, retrograde. */
    private static final Orbit VISITOR = new CometOrbit(58005.5117, 0.255916, 1.20113, 241.811, 24.597, 122.742);

    /** Passes the Earth within 0.01 au, from south to north. */
    private static final Orbit PASSER = new MinorPlanetOrbit(61000.0, 0, 1.3, 0.232308, 0, 58.57, 35.0);

    /** Named in the rows of numbers. */
    enum Body {
        OUMUAMUA(VISITOR),
        PASSER(IndependentOrbitTest.PASSER);

        private final Orbit orbit;

        Body(Orbit orbit) {
            this.orbit = orbit;
        }
    }

    /** Elements of C/1995 O1 (Hale-Bopp), MPC 106342. */
    @ParameterizedTest
    @CsvSource({
        "50400.0, 267.5397932510969, -1.8462524546042571, 2.3369440955525547, 2.9834029288037067",
        "50530.25, 9.374752018201555, 45.559595762695196, 0.9233641338918435, 1.3039808834770434",
        "50600.5, 89.53150711207279, 8.745863303792168, 1.4250344009934712, 2.297361851179099",
        "52000.75, 67.1305353343509, -75.14446847978283, 13.216939794671315, 13.241599695702977",
        "59000.0, 359.81860748147403, -84.78273226749972, 43.621251298414606, 43.26576161504375"
    })
    void a_comet_that_climbs_over_the_pole(double mjd, double ra, double dec, double sun, double earth) {
        Orbit haleBopp = new CometOrbit(50536.6333, 0.916241, 0.994928, 130.6448, 283.3593, 88.9908);
        assertEphemeris(haleBopp.ephemeris(mjd), ra, dec, sun, earth);
    }

    /** Elements like those of C/2006 P1 (McNaught), which passed the Sun within 0.17 au. */
    @ParameterizedTest
    @CsvSource({
        "54080.0, 265.56595020875005, -10.985714387880815, 0.9851903698362701, 1.9103779020415932",
        "54112.5, 297.9147215579567, -15.299958548995583, 0.1712008630290885, 0.8634851643831565",
        "54114.25, 301.28509275563056, -21.089169432837384, 0.18095089253242427, 0.8241886225967097",
        "54150.5, 329.3351477140358, -59.950987062721325, 1.091779825664321, 1.4536281465948047",
        "54400.0, 231.42198704886763, -58.91795380635511, 4.624473629564831, 5.2172974487864465"
    })
    void a_comet_that_is_nearly_on_a_parabola(double mjd, double ra, double dec, double sun, double earth) {
        Orbit mcNaught = new CometOrbit(54112.799, 0.170735, 1.000019, 155.9749, 267.4146, 77.8371);
        assertEphemeris(mcNaught.ephemeris(mjd), ra, dec, sun, earth);
    }

    /** Elements like those of 1I/ʻOumuamua. */
    @ParameterizedTest
    @CsvSource({
        "57950.0, 213.92043981758806, 47.347949259902855, 1.5968913205628572, 1.4207533330092086",
        "58005.75, 162.97555432886102, -2.9580160536395854, 0.2560623044314567, 1.187252941878072",
        "58040.25, 74.6710679173221, -2.742397864379794, 1.095958758383997, 0.1625763519486505",
        "58060.5, 353.11232863213456, 5.594554866796507, 1.5844925050250835, 0.723486991671947",
        "58300.0, 13.70405961538173, 24.5592928522151, 6.2751637040711294, 6.4222651750169515"
    })
    void a_visitor_from_another_star(double mjd, double ra, double dec, double sun, double earth) {
        assertEphemeris(VISITOR.ephemeris(mjd), ra, dec, sun, earth);
    }

    @ParameterizedTest
    @CsvSource({
        "60990.0, 100.28691138162242, -57.667631534910086, 1.0014359696701898, 0.11075694522177267",
        "60999.0, 74.6391839227986, -25.23483637053679, 0.9980340585061468, 0.014775105640479364",
        "61000.0, 56.73819462534193, 20.26957037073325, 0.9979996000190517, 0.009994669439291228",
        "61001.0, 22.51564333892876, 61.08542522115393, 0.9980341571172417, 0.01510957628608256",
        "61010.0, 296.8328147973102, 64.95308842405602, 1.0014361883155032, 0.11121818168554622"
    })
    void a_minor_planet_that_nearly_hits(double mjd, double ra, double dec, double sun, double earth) {
        assertEphemeris(PASSER.ephemeris(mjd), ra, dec, sun, earth);
    }

    /**
     * Body, MJD, latitude, longitude, height of a site; altitude and azimuth there of the direction from the site itself, by
     * pyerfa {@code atco13} without refraction. Parallax is up to 880″ here; the bending of light differs by less than 0.1″.
     */
    @ParameterizedTest
    @CsvSource({
        "PASSER, 60999.5, -31.273, 149.0644, 1149.0, 46.378244023928616, 64.57599349271777",
        "PASSER, 61000.0, -31.273, 149.0644, 1149.0, -62.90336702281013, 253.053068615853",
        "PASSER, 61000.4, -31.273, 149.0644, 1149.0, 2.3135136438473154, 35.82133073820334",
        "PASSER, 60999.5, 30.68, -104.015, 2070.0, 14.519527294980321, 252.2217903667269",
        "PASSER, 61000.0, 30.68, -104.015, 2070.0, 1.1981177526306226, 67.07154471232339",
        "PASSER, 61000.4, 30.68, -104.015, 2070.0, 44.90835392349184, 300.48942781260786",
        "PASSER, 60999.5, 78.9, 11.9, 50.0, -18.412715784484348, 4.2441843047875025",
        "PASSER, 61000.0, 78.9, 11.9, 50.0, 30.82879628662935, 196.4840651711403",
        "PASSER, 61000.4, 78.9, 11.9, 50.0, 30.850811189000638, 352.14172820754493",
        "OUMUAMUA, 58040.25, -31.273, 149.0644, 1149.0, -55.34537933719136, 167.38006878951535",
        "OUMUAMUA, 58040.25, 30.68, -104.015, 2070.0, 19.020832368535906, 105.24692297593786",
        "OUMUAMUA, 58040.25, 78.9, 11.9, 50.0, 4.410123242670551, 230.10904590552178"
    })
    void parallax_is_what_the_site_sees(
            Body body, double mjd, double lat, double lon, double height, double alt, double az) {
        Site site = new Site("x", "X", lat, lon, height);
        AltAz seen = SiteSky.of(site, mjd).altAz(body.orbit)[0];
        double tenthOfArcsecond = 0.1 / 3600;
        assertEquals(alt, seen.altitudeDeg(), tenthOfArcsecond);
        assertEquals(az, seen.azimuthDeg(), tenthOfArcsecond / Math.cos(Math.toRadians(alt)));
    }

    private static void assertEphemeris(Ephemeris seen, double ra, double dec, double sun, double earth) {
        assertEquals(0, seen.position().separationDeg(new SkyPosition(ra, dec)), ARCSEC_THOUSANDTH, seen.toString());
        assertEquals(sun, seen.heliocentricAu(), 1e-9);
        assertEquals(earth, seen.geocentricAu(), 1e-9);
    }
}
