package org.tomtoolkit.targets.tonight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tomtoolkit.core.sky.NightSweep;
import org.tomtoolkit.core.sky.Site;

/** The dark times of sites, computed once for each night. */
@ApplicationScoped
class SiteNights {

    private static final int MOST = 500;

    private record Key(Site site, LocalDate evening) {}

    private final Map<Key, Optional<NightSweep>> known = new ConcurrentHashMap<>();

    /** The night that begins in the evening of this date at the site. */
    Optional<NightSweep> of(Site site, LocalDate evening) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(new Key(site, evening), key -> NightSweep.after(site, noon(site, evening)));
    }

    /** The date of the evening whose dark time runs now or comes next. */
    LocalDate tonight(Site site, Instant now) {
        LocalDate today = now.plus(east(site))
                .minus(Duration.ofHours(12))
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        boolean over = of(site, today).map(night -> night.dawn().isBefore(now)).orElse(false);
        return over ? today.plusDays(1) : today;
    }

    private static Instant noon(Site site, LocalDate date) {
        return date.atTime(12, 0).toInstant(ZoneOffset.UTC).minus(east(site));
    }

    /** How much earlier the mean Sun is at its highest than at Greenwich. */
    private static Duration east(Site site) {
        return Duration.ofSeconds(Math.round(site.longitudeDeg() * 240));
    }
}
