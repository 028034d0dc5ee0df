package org.tomtoolkit.core.sky;

import java.time.Instant;

/**
 * Something that happens once a night: the Sun sets, a target culminates.
 *
 * @param kind what happens
 * @param time when, UTC
 * @param altitudeDeg altitude of the body's centre at that time without refraction, degrees
 * @param azimuthDeg azimuth of the body at that time, degrees, north 0, east 90
 * @since 1.0
 */
public record NightEvent(Kind kind, Instant time, double altitudeDeg, double azimuthDeg) {

    /**
     * The Sun's or Moon's centre at rising and setting, degrees: 34′ of refraction and 16′ to the upper limb, as almanacs
     * have it.
     */
    public static final double UPPER_LIMB_DEG = -50.0 / 60.0;

    /**
     * What happens.
     *
     * @since 1.0
     */
    public enum Kind {
        /** The Sun's upper limb disappears (centre at −50′). */
        SUNSET(UPPER_LIMB_DEG, false),
        /** The Sun's centre passes −6° downwards. */
        CIVIL_DUSK(-6, false),
        /** The Sun's centre passes −12° downwards. */
        NAUTICAL_DUSK(-12, false),
        /** The Sun's centre passes −18° downwards: the night begins. */
        ASTRONOMICAL_DUSK(-18, false),
        /** The Sun's centre passes −18° upwards: the night ends. */
        ASTRONOMICAL_DAWN(-18, true),
        /** The Sun's centre passes −12° upwards. */
        NAUTICAL_DAWN(-12, true),
        /** The Sun's centre passes −6° upwards. */
        CIVIL_DAWN(-6, true),
        /** The Sun's upper limb appears (centre at −50′). */
        SUNRISE(UPPER_LIMB_DEG, true),
        /** The Moon's upper limb appears (centre at −50′, parallax applied). */
        MOONRISE(UPPER_LIMB_DEG, true),
        /** The Moon's upper limb disappears (centre at −50′, parallax applied). */
        MOONSET(UPPER_LIMB_DEG, false),
        /** The target passes the wanted altitude upwards. */
        RISE(0, true),
        /** The target passes the meridian above the pole. */
        TRANSIT(Double.NaN, true),
        /** The target passes the wanted altitude downwards. */
        SET(0, false);

        private final double altitudeDeg;
        private final boolean upwards;

        Kind(double altitudeDeg, boolean upwards) {
            this.altitudeDeg = altitudeDeg;
            this.upwards = upwards;
        }

        /**
         * The altitude that is passed.
         *
         * @return degrees; NaN for a transit
         */
        public double altitudeDeg() {
            return altitudeDeg;
        }

        /**
         * The direction.
         *
         * @return true when the altitude is passed upwards
         */
        public boolean upwards() {
            return upwards;
        }
    }
}
