package org.tomtoolkit.targets.ephemeris;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.plan.Sites;
import org.tomtoolkit.targets.plan.TargetPaths;

/** Builds the page of an ephemeris and its file; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class EphemerisPage {

    /** Columns of the page by their place in {@link EphemerisLine#COLUMNS}; the file has them all. */
    private static final Map<Integer, String> SHOWN = shown();

    private static final int FIRST_OF_ORBIT = 7;
    private static final int FIRST_OF_SITE = 11;

    private final Sites sites;

    protected EphemerisPage(Sites sites) {
        this.sites = sites;
    }

    private static Map<Integer, String> shown() {
        Map<Integer, String> shown = new LinkedHashMap<>();
        shown.put(0, "Time (UTC)");
        shown.put(3, "RA");
        shown.put(4, "Dec");
        shown.put(5, "RA rate (″/h)");
        shown.put(6, "Dec rate (″/h)");
        shown.put(7, "Δ (au)");
        shown.put(8, "r (au)");
        shown.put(9, "Phase (°)");
        shown.put(10, "V");
        shown.put(11, "Altitude (°)");
        shown.put(12, "Azimuth (°)");
        shown.put(13, "Airmass");
        shown.put(14, "Sun (°)");
        return shown;
    }

    EphemerisRequest request(Map<String, List<String>> query, Instant now) {
        List<Choice> choices = sites.all().stream()
                .map(site -> new Choice(site.key(), site.label()))
                .toList();
        return EphemerisRequest.read(query, choices, now);
    }

    /** The lines, none for a target of which nobody knows where it is. */
    List<EphemerisLine> lines(Target target, EphemerisRequest request) {
        Optional<SkyPath> path = TargetPaths.of(target);
        if (path.isEmpty()) {
            return List.of();
        }
        Site site = request.site().isEmpty()
                ? null
                : sites.of(List.of(request.site())).stream()
                        .findFirst()
                        .map(Sites.Choice::site)
                        .orElse(null);
        return Ephemerides.lines(target, path.get(), request.times(), site);
    }

    /** The page for this query string. */
    public EphemerisView view(Target target, Map<String, List<String>> query, Instant now) {
        EphemerisRequest request = request(query, now);
        List<EphemerisLine> lines = request.isValid() ? lines(target, request) : List.of();
        List<Integer> places = places(target, request);
        List<List<String>> rows = lines.stream()
                .map(EphemerisLine::texts)
                .map(texts -> places.stream().map(texts::get).toList())
                .toList();
        boolean known = TargetPaths.of(target).isPresent();
        return new EphemerisView(
                target,
                request.form(),
                places.stream()
                        .map(place -> new EphemerisView.Column(SHOWN.get(place), cssClass(place)))
                        .toList(),
                rows,
                download(request),
                known ? "" : "Nobody knows where this target is: coordinates or orbital elements are missing.");
    }

    /** Columns that can have something to say. */
    private static List<Integer> places(Target target, EphemerisRequest request) {
        List<Integer> places = new ArrayList<>(SHOWN.keySet());
        places.removeIf(place -> target.isSidereal() && place >= FIRST_OF_ORBIT && place < FIRST_OF_SITE
                || request.site().isEmpty() && place >= FIRST_OF_SITE
                || target.getAbsMag() == null && place == FIRST_OF_SITE - 1);
        return places;
    }

    private static String cssClass(int place) {
        return place == 0 ? "text-nowrap" : place == 3 || place == 4 ? "tom-coords" : "tom-num";
    }

    private static String download(EphemerisRequest request) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : List.of("start", "end", "step", "site")) {
            String text = request.form().text(name);
            if (!text.isEmpty()) {
                all.put(name, text);
            }
        }
        return "?" + RemoteRequest.encode(all);
    }
}
