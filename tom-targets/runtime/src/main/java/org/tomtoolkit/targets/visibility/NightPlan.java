package org.tomtoolkit.targets.visibility;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tomtoolkit.core.sky.AirmassCurve;
import org.tomtoolkit.core.sky.MoonView;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.core.sky.SiteNight;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.Times;

/**
 * What a night at a site holds for a target.
 *
 * @param span first, best and last moment at which it can be observed; empty when it cannot
 * @param moonDistanceDeg angle to the Moon at the best moment, or in the middle of the night, degrees, geocentric
 * @param moonIllumination lit fraction of the Moon at that moment, 0…1
 * @since 1.0
 */
public record NightPlan(
        Site site, SiteNight night, Optional<AirmassCurve.Span> span, double moonDistanceDeg, double moonIllumination) {

    static NightPlan of(SiteNight night, AirmassCurve curve, SkyPath path) {
        Optional<AirmassCurve.Span> span = curve.span(night.from(), night.until());
        Instant middle =
                night.from().plus(Duration.between(night.from(), night.until()).dividedBy(2));
        Instant time = span.map(AirmassCurve.Span::best).orElse(middle);
        MoonView moon = MoonView.at(time);
        double distance = moon.position().separationDeg(path.at(Times.mjd(time)));
        return new NightPlan(curve.site(), night, span, distance, moon.illumination());
    }

    /** Time in the dark and above the airmass limit; zero when it cannot be observed. */
    public Duration observable() {
        return span.map(AirmassCurve.Span::observable).orElse(Duration.ZERO);
    }

    /** Lowest airmass, infinite when it cannot be observed. */
    public double minAirmass() {
        return span.map(AirmassCurve.Span::minAirmass).orElse(Double.POSITIVE_INFINITY);
    }
}
