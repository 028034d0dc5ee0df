package org.tomtoolkit.targets.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.sky.AirmassCurve;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.Visibility;
import org.tomtoolkit.targets.Target;

/** Computes visibility of targets. */
@ApplicationScoped
class TargetPlans {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    /**
     * When a site sees the target; all texts are {@code ""} when it does not.
     *
     * @param key of the site in addresses
     * @param observable time in which it can be observed
     */
    public record Night(
            String key,
            String site,
            String first,
            String best,
            String last,
            String minAirmass,
            String hours,
            Duration observable) {}

    private final Sites sites;

    TargetPlans(Sites sites) {
        this.sites = sites;
    }

    /** Curves for the chart; no points for a target without position or orbit. */
    AirmassData airmass(Target target, PlanRequest request) {
        List<AirmassData.Line> lines = new ArrayList<>();
        each(target, request, (choice, curve) -> lines.add(AirmassData.line(choice.label(), curve)));
        return new AirmassData(lines, request.limit());
    }

    /** The same as a table. */
    List<Night> nights(Target target, PlanRequest request) {
        List<Night> nights = new ArrayList<>();
        each(target, request, (choice, curve) -> nights.add(night(choice, curve)));
        return nights;
    }

    /**
     * The night at the first of the sites.
     *
     * @throws TomException 404 without such a site or a position
     */
    NightData night(Target target, PlanRequest request) {
        SkyPath path = TargetPaths.of(target).orElseThrow(() -> TomException.notFound("position of this target"));
        Sites.Choice site =
                sites.of(request.siteKeys()).stream().findFirst().orElseThrow(() -> TomException.notFound("site"));
        return NightData.of(site.label(), site.site(), path, request);
    }

    private interface Use {
        void on(Sites.Choice choice, AirmassCurve curve);
    }

    private void each(Target target, PlanRequest request, Use use) {
        Optional<SkyPath> path = TargetPaths.of(target);
        if (path.isEmpty()) {
            return;
        }
        List<Sites.Choice> chosen = sites.of(request.siteKeys());
        Visibility visibility =
                Visibility.of(chosen.stream().map(Sites.Choice::site).toList(), request.visibility());
        List<AirmassCurve> curves = visibility.curves(path.get());
        for (int i = 0; i < curves.size(); i++) {
            use.on(chosen.get(i), curves.get(i));
        }
    }

    private static Night night(Sites.Choice site, AirmassCurve curve) {
        Optional<AirmassCurve.Span> span = curve.span();
        if (span.isEmpty()) {
            return new Night(site.key(), site.label(), "", "", "", "", "", Duration.ZERO);
        }
        AirmassCurve.Span seen = span.get();
        return new Night(
                site.key(),
                site.label(),
                text(seen.first()),
                text(seen.best()),
                text(seen.last()),
                String.format(Locale.ROOT, "%.2f", seen.minAirmass()),
                hours(seen),
                seen.observable());
    }

    private static String text(Instant time) {
        return TIME.format(time);
    }

    /** Time it is really visible, daylight between two nights left out. */
    private static String hours(AirmassCurve.Span seen) {
        return String.format(Locale.ROOT, "%.1f", seen.observable().toMinutes() / 60.0);
    }
}
