package org.tomtoolkit.targets.cone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tomtoolkit.common.CommonConfig;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetFilters;
import org.tomtoolkit.targets.search.TargetSearch;

/** Writes the targets in a cone that a viewer may view. Further parameters are filters of the list of targets. */
@ApplicationScoped
class ConeSearch {

    private static final int STEP = 1000;

    private final TargetFilters filters;
    private final TargetSearch search;
    private final CommonConfig config;

    ConeSearch(TargetFilters filters, TargetSearch search, CommonConfig config) {
        this.filters = filters;
        this.search = search;
        this.config = config;
    }

    /**
     * What shall be found.
     *
     * @throws IllegalArgumentException with a text for the person
     */
    TargetFilter filter(ConeRequest request, MultivaluedMap<String, String> query, Viewer viewer) {
        MultivaluedMap<String, String> wanted = new MultivaluedHashMap<>();
        query.forEach(wanted::addAll);
        wanted.putSingle("cone_search", request.raDeg() % 360 + "," + request.decDeg() + "," + request.radiusDeg());
        FieldErrors errors = new FieldErrors();
        TargetFilter filter = filters.read(wanted, viewer, errors);
        if (!errors.isEmpty()) {
            StringBuilder text = new StringBuilder();
            errors.asMap()
                    .forEach((field, texts) ->
                            text.append(String.join(" ", texts)).append(' '));
            throw new IllegalArgumentException(text.toString().strip());
        }
        return filter;
    }

    void write(ConeRequest request, TargetFilter filter, Viewer viewer, OutputStream out) throws IOException {
        ConeTable table = new ConeTable(out, request.verbosity());
        table.begin(request, config.name());
        boolean more = !request.isColumnsOnly() && rows(request.most(), filter, viewer, table);
        table.end(more);
    }

    private boolean rows(int most, TargetFilter filter, Viewer viewer, ConeTable table) throws IOException {
        long last = 0;
        int left = most;
        while (left > 0) {
            List<Target> some = search.after(filter, viewer, last, Math.min(STEP, left));
            for (Target target : some) {
                table.row(target);
                last = target.getId();
            }
            left -= some.size();
            if (some.size() < STEP && left > 0) {
                return false;
            }
        }
        return !search.after(filter, viewer, last, 1).isEmpty();
    }
}
