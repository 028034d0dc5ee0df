package org.tomtoolkit.targets.sky;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.tomtoolkit.core.sky.AltAz;
import org.tomtoolkit.core.sky.NightEvent;
import org.tomtoolkit.core.sky.NightEvents;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.core.sky.SiteNight;
import org.tomtoolkit.core.sky.SiteSky;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.targets.plan.Sites;

/** Where a target stands now over each site, and what this night brings. */
@ApplicationScoped
class Tonight {

    private static final int KEPT_NIGHTS = 200;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    /**
     * A site's line; times are UTC of the night from noon to noon.
     *
     * @param airmass {@code ""} below the horizon
     * @param rise a time, or that it never rises or never sets
     * @param dark when the night is dark, {@code ""} when it never is
     */
    public record Line(
            String site,
            String altitude,
            String azimuth,
            String airmass,
            boolean up,
            boolean darkNow,
            String rise,
            String transit,
            String set,
            String sunset,
            String dark,
            String sunrise,
            String moon) {}

    private record Night(Site site, Instant noon) {}

    private record Sun(NightEvents events, List<NightEvent> sun) {}

    private final Sites sites;

    /** The Sun's part is the same for all targets. */
    private final Map<Night, Sun> nights = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Night, Sun> eldest) {
            return size() > KEPT_NIGHTS;
        }
    };

    Tonight(Sites sites) {
        this.sites = sites;
    }

    List<Line> lines(SkyPath path, Instant now) {
        List<Line> lines = new ArrayList<>();
        sites.all().forEach(choice -> lines.add(line(choice, path, now)));
        return lines;
    }

    private Line line(Sites.Choice choice, SkyPath path, Instant now) {
        SiteNight night = SiteNight.from(choice.site(), now, 1).get(0);
        Sun sun = sun(new Night(choice.site(), night.until().minus(Duration.ofDays(1))));
        SiteSky sky = SiteSky.of(choice.site(), Times.mjd(now));
        AltAz seen = sky.altAz(path)[0];
        List<NightEvent> target = sun.events().target(path);
        boolean up = seen.altitudeDeg() > 0;
        String always = up ? "never sets" : "never rises";
        boolean crosses = target.stream().anyMatch(event -> event.kind() != NightEvent.Kind.TRANSIT);
        return new Line(
                choice.label(),
                String.format(Locale.ROOT, "%.1f°", seen.altitudeDeg()),
                String.format(Locale.ROOT, "%.0f°", seen.azimuthDeg()),
                up && seen.airmass() < 40 ? String.format(Locale.ROOT, "%.2f", seen.airmass()) : "",
                up,
                sky.sunAltitudesDeg()[0] <= NightEvent.Kind.ASTRONOMICAL_DUSK.altitudeDeg(),
                crosses ? clock(target, NightEvent.Kind.RISE) : always,
                transit(target),
                crosses ? clock(target, NightEvent.Kind.SET) : always,
                clock(sun.sun(), NightEvent.Kind.SUNSET),
                dark(sun.sun()),
                clock(sun.sun(), NightEvent.Kind.SUNRISE),
                String.format(Locale.ROOT, "%.0f°", sky.moonAltitudesDeg()[0]));
    }

    private Sun sun(Night night) {
        synchronized (nights) {
            Sun known = nights.get(night);
            if (known != null) {
                return known;
            }
        }
        NightEvents events =
                NightEvents.of(night.site(), night.noon(), night.noon().plus(Duration.ofDays(1)));
        Sun made = new Sun(events, events.sun());
        synchronized (nights) {
            nights.put(night, made);
        }
        return made;
    }

    private static String transit(List<NightEvent> events) {
        return events.stream()
                .filter(event -> event.kind() == NightEvent.Kind.TRANSIT)
                .findFirst()
                .map(event -> CLOCK.format(event.time()) + String.format(Locale.ROOT, " (%.0f°)", event.altitudeDeg()))
                .orElse("");
    }

    private static String dark(List<NightEvent> sun) {
        String from = clock(sun, NightEvent.Kind.ASTRONOMICAL_DUSK);
        String until = clock(sun, NightEvent.Kind.ASTRONOMICAL_DAWN);
        return from.isEmpty() && until.isEmpty() ? "" : from + "–" + until;
    }

    private static String clock(List<NightEvent> events, NightEvent.Kind kind) {
        Predicate<NightEvent> wanted = event -> event.kind() == kind;
        return events.stream()
                .filter(wanted)
                .findFirst()
                .map(event -> CLOCK.format(event.time()))
                .orElse("");
    }
}
