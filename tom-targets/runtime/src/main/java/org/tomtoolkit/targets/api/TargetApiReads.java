package org.tomtoolkit.targets.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.common.api.ApiCounts;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.api.ApiPage;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetFilters;
import org.tomtoolkit.targets.search.TargetOrder;
import org.tomtoolkit.targets.search.TargetSearch;

/** Answers to reading requests. */
@ApplicationScoped
class TargetApiReads {

    private final Targets targets;
    private final TargetFilters filters;
    private final TargetSearch search;
    private final TargetJson json;
    private final ApiCounts counts;
    private final TargetSchema schema;

    TargetApiReads(
            Targets targets,
            TargetFilters filters,
            TargetSearch search,
            TargetJson json,
            ApiCounts counts,
            TargetSchema schema) {
        this.targets = targets;
        this.filters = filters;
        this.search = search;
        this.json = json;
        this.counts = counts;
        this.schema = schema;
    }

    ApiList<Map<String, Object>> list(UriInfo uri, Viewer viewer) {
        FieldErrors errors = new FieldErrors();
        TargetFilter filter = filters.read(uri.getQueryParameters(), viewer, errors);
        ApiPage page = ApiPage.of(uri);
        TargetOrder order = order(uri, page, errors);
        TargetFilters.ofApi(errors).throwIfAny();
        if (page.isByCursor()) {
            return page.byCursor(
                    search.after(filter, viewer, page.after(), page.limit() + 1), Target::getId, json::of, uri);
        }
        long count = counts.of("targets", viewer, uri.getQueryParameters(), () -> search.count(filter, viewer));
        List<Target> found =
                page.offset() >= count ? List.of() : search.list(filter, viewer, order, page.offset(), page.limit());
        return page.list(count, json.of(found), uri);
    }

    /** Oldest first unless asked; who walks along by cursor goes by id. */
    private static TargetOrder order(UriInfo uri, ApiPage page, FieldErrors errors) {
        String wanted = uri.getQueryParameters().getFirst("order");
        if (wanted == null || wanted.isBlank()) {
            return TargetOrder.OLDEST;
        }
        Optional<TargetOrder> order = TargetOrder.find(wanted.strip());
        if (order.isEmpty() || page.isByCursor()) {
            errors.add("order", "Select a valid choice: name, -name, created or -created, and not with a cursor.");
        }
        return order.orElse(TargetOrder.OLDEST);
    }

    Map<String, Object> one(long id, Viewer viewer) {
        return json.of(targets.get(id, viewer, Action.VIEW));
    }

    /**
     * @throws org.tomtoolkit.core.TomException 404 when there is no such target that the viewer may view
     */
    boolean mayChange(long id, Viewer viewer) {
        targets.get(id, viewer, Action.VIEW);
        return targets.isAllowed(id, viewer, Action.CHANGE);
    }

    /**
     * @param writes the method whose fields are described, null for who may not write
     */
    Map<String, Object> options(String name, String writes) {
        return schema.options(name, writes);
    }

    Map<String, Object> schema(String address) {
        return schema.jsonSchema(address);
    }
}
