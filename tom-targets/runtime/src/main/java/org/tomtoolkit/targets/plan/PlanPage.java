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
            return new PlanView(
                    target.getId(),
                    form,
                    choices(),
                    keys,
                    note,
                    address(target, request),
                    plans.nights(target, request));
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

    private static String address(Target target, PlanRequest request) {
        List<String> parts = new ArrayList<>();
        parts.add("start=" + RemoteRequest.encode(request.start().toString()));
        parts.add("end=" + RemoteRequest.encode(request.end().toString()));
        parts.add("limit=" + request.limit());
        request.siteKeys().forEach(key -> parts.add("site=" + RemoteRequest.encode(key)));
        return "/targets/" + target.getId() + "/airmass.json?" + String.join("&", parts);
    }
}
