package org.tomtoolkit.targets.visibility;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.sky.AirmassCurve;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.core.sky.SiteNight;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.Visibility;
import org.tomtoolkit.core.sky.VisibilityRequest;

/**
 * Visibility of many targets from many sites: what the targets share (the Earth, the Sun over each site) is computed once
 * and kept for those who ask for the same window again.
 *
 * <pre>{@code
 * List<SkyPath> paths = targets.stream().flatMap(t -> TargetPaths.of(t).stream()).toList();
 * List<List<NightPlan>> plans = visibility.nights(paths, sites, Nights.of(Instant.now(), 3, 2.0));
 * }</pre>
 *
 * <p>Thread-safe. Knows nothing of permissions: ask only for targets that may be seen.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class VisibilityService {

    private static final Duration STEP = VisibilityRequest.DEFAULT_STEP;
    private static final int KEPT_WINDOWS = 16;

    private record Window(List<Site> sites, VisibilityRequest request) {}

    private final Map<Window, Visibility> windows = new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Window, Visibility> eldest) {
            return size() > KEPT_WINDOWS;
        }
    };

    /**
     * The sky over some sites for a window; the same object for the same question. Ask it for
     * {@link Visibility#each(List, java.util.function.BiFunction) many targets} at once.
     *
     * @throws IllegalArgumentException when the window has too many times, see
     *     {@link org.tomtoolkit.core.sky.TimeGrid#MAX_TIMES}
     */
    public Visibility window(List<Site> sites, VisibilityRequest request) {
        Window key = new Window(List.copyOf(sites), request);
        synchronized (windows) {
            Visibility known = windows.get(key);
            if (known != null) {
                return known;
            }
        }
        // Computed outside the lock: two may do the same work, nobody waits for another's window.
        Visibility made = Visibility.of(key.sites(), request);
        synchronized (windows) {
            windows.put(key, made);
        }
        return made;
    }

    /**
     * Airmass of every target at every site and time.
     *
     * @return by target, then by site; eight bytes for each sample, so think of the number of targets
     */
    public List<List<AirmassCurve>> curves(
            List<? extends SkyPath> targets, List<Site> sites, VisibilityRequest request) {
        return window(sites, request).each(targets, (path, curves) -> curves);
    }

    /**
     * What each night holds for each target, in steps of ten minutes from the start.
     *
     * @return by target in the given order; for each target by site, then by night
     */
    public List<List<NightPlan>> nights(List<? extends SkyPath> targets, List<Site> sites, Nights nights) {
        Instant end = nights.start().plus(Duration.ofDays(nights.count() + 1L));
        VisibilityRequest request =
                new VisibilityRequest(nights.start(), end, STEP, nights.airmassLimit(), nights.sunAltitudeDeg());
        List<List<SiteNight>> bySite = sites.stream()
                .map(site -> SiteNight.from(site, nights.start(), nights.count()))
                .toList();
        return window(sites, request).each(targets, (path, curves) -> plans(path, curves, bySite));
    }

    private static List<NightPlan> plans(SkyPath path, List<AirmassCurve> curves, List<List<SiteNight>> bySite) {
        List<NightPlan> plans = new ArrayList<>();
        for (int site = 0; site < curves.size(); site++) {
            for (SiteNight night : bySite.get(site)) {
                plans.add(NightPlan.of(night, curves.get(site), path));
            }
        }
        return plans;
    }
}
