package org.tomtoolkit.targets.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
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
import org.tomtoolkit.targets.search.TargetSearch;

/** Answers to reading requests. */
@ApplicationScoped
class TargetApiReads {

    private final Targets targets;
    private final TargetFilters filters;
    private final TargetSearch search;
    private final TargetJson json;
    private final ApiCounts counts;

    TargetApiReads(Targets targets, TargetFilters filters, TargetSearch search, TargetJson json, ApiCounts counts) {
        this.targets = targets;
        this.filters = filters;
        this.search = search;
        this.json = json;
        this.counts = counts;
    }

    ApiList<Map<String, Object>> list(UriInfo uri, Viewer viewer) {
        FieldErrors errors = new FieldErrors();
        TargetFilter filter = filters.read(uri.getQueryParameters(), viewer, errors);
        errors.throwIfAny();
        ApiPage page = ApiPage.of(uri);
        if (page.isByCursor()) {
            return page.byCursor(
                    search.after(filter, viewer, page.after(), page.limit() + 1), Target::getId, json::of, uri);
        }
        long count = counts.of("targets", viewer, uri.getQueryParameters(), () -> search.count(filter, viewer));
        List<Target> found =
                page.offset() >= count ? List.of() : search.list(filter, viewer, page.offset(), page.limit());
        return page.list(count, json.of(found), uri);
    }

    Map<String, Object> one(long id, Viewer viewer) {
        return json.of(targets.get(id, viewer, Action.VIEW));
    }
}
