/**
 * The sky: angles, coordinates, time scales, sites, Sun and Moon, visibility and two-body orbits, on the SOFA algorithms.
 *
 * <p>Plain values and functions without state, of use in any thread; nothing is downloaded. Directions are ICRS, times are
 * {@link java.time.Instant} or MJD UTC, angles degrees, distances astronomical units, wherever a name does not say otherwise.
 *
 * <ul>
 *   <li>Text and numbers: {@link org.tomtoolkit.core.sky.Angles}, {@link org.tomtoolkit.core.sky.Times}.
 *   <li>Directions: {@link org.tomtoolkit.core.sky.SkyPosition}, {@link org.tomtoolkit.core.sky.Constellation}; search by
 *       position: {@link org.tomtoolkit.core.sky.ConeZones}.
 *   <li>Targets in motion: {@link org.tomtoolkit.core.sky.SkyPath}, {@link org.tomtoolkit.core.sky.Orbit}; {@link
 *       org.tomtoolkit.core.sky.SunMoon}.
 *   <li>From a site: {@link org.tomtoolkit.core.sky.Visibility} for airmass curves of many targets, {@link
 *       org.tomtoolkit.core.sky.NightEvents} for rise, set and twilight, {@link org.tomtoolkit.core.sky.SiteSky} over a {@link
 *       org.tomtoolkit.core.sky.TimeGrid} for everything else.
 * </ul>
 */
package org.tomtoolkit.core.sky;
