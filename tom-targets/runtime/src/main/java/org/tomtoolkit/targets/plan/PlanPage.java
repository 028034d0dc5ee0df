package org.tomtoolkit.targets.plan;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.targets.Target;

/** Builds the plan tab; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class PlanPage {

    private static final String MOVES_UNKNOWN =
            "The orbital elements of this target are not complete, so nobody knows where it is.";
    private static final String NO_POSITION = "This target has no coordinates yet.";

    private final TargetPlans plans;
    private final Sites sites;

    protected PlanPage(TargetPlans plans, Sites sites) {
        this.plans = plans;
        this.sites = sites;
    }

    /** The coming day, from all sites. */
    public PlanView view(Target target) {
        return view(target, new MultivaluedHashMap<>());
    }

    /** What this query string asks for. */
    public PlanView view(Target target, MultivaluedMap<String, String> query) {
        List<String> keys = query.getOrDefault("site", List.of());
        try {
            PlanRequest request = PlanRequest.read(query, Instant.now());
            BoundForm form = PlanRequest.FORM.prefilled(
                    Map.of("start", request.start(), "end", request.end(), "limit", request.limit()));
            boolean known = TargetPaths.of(target).isPresent();
            String note = known ? "" : target.isSidereal() ? NO_POSITION : MOVES_UNKNOWN;
            List<TargetPlans.Night> nights = plans.nights(target, request);
            return new PlanView(
                    target.getId(),
                    form,
                    choices(),
                    keys,
                    note,
                    charts(target, request, site(nights, query.getFirst("night"))),
                    nights);
        } catch (ValidationException e) {
            BoundForm form = PlanRequest.FORM.bind(query);
            e.errors().asMap().forEach((field, texts) -> {
                if (form.errorsAt(field).isEmpty()) {
                    texts.forEach(text -> form.errors().add(field, text));
                }
            });
            return new PlanView(target.getId(), form, choices(), keys, "", null, List.of());
        }
    }

    private List<Choice> choices() {
        return sites.all().stream()
                .map(site -> new Choice(site.key(), site.label()))
                .toList();
    }

    /** The site of the altitude chart: the one asked for, otherwise the one that can observe longest. */
    private static String site(List<TargetPlans.Night> nights, String asked) {
        return nights.stream()
                .filter(night -> night.key().equals(asked))
                .findFirst()
                .or(() -> nights.stream().reduce((a, b) -> b.observable().compareTo(a.observable()) > 0 ? b : a))
                .map(TargetPlans.Night::key)
                .orElse("");
    }

    private static PlanView.Charts charts(Target target, PlanRequest request, String site) {
        String base = "/targets/" + target.getId() + "/";
        String window = "?start=" + RemoteRequest.encode(request.start().toString()) + "&end="
                + RemoteRequest.encode(request.end().toString()) + "&limit=" + request.limit();
        List<String> keys = new ArrayList<>();
        request.siteKeys().forEach(key -> keys.add("&site=" + RemoteRequest.encode(key)));
        return new PlanView.Charts(
                base + "airmass.json" + window + String.join("", keys),
                site.isEmpty() ? "" : base + "night.json" + window + "&site=" + RemoteRequest.encode(site),
                site,
                base + "moon.json" + window,
                target.isSidereal() ? "" : base + "path.json" + window);
    }
}
