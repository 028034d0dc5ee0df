package org.tomtoolkit.targets.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetFilters;
import org.tomtoolkit.targets.search.TargetOrder;
import org.tomtoolkit.targets.search.TargetPage;
import org.tomtoolkit.targets.search.TargetRow;
import org.tomtoolkit.targets.search.TargetSearch;

/** The targets of a filter that the viewer may see. */
@ApplicationScoped
class SelectionTargets {

    /** What databases take as values of one condition. */
    private static final int STEP = 500;

    private final EntityManager entities;
    private final TargetFilters filters;
    private final TargetSearch search;

    SelectionTargets(EntityManager entities, TargetFilters filters, TargetSearch search) {
        this.entities = entities;
        this.filters = filters;
        this.search = search;
    }

    /**
     * @param ids in order of the name
     * @param more whether there are more than were asked for
     */
    record Found(List<Long> ids, boolean more) {}

    Found find(MultivaluedMap<String, String> query, boolean backwards, int most, Viewer viewer, FieldErrors errors) {
        TargetFilter filter = filters.read(query, viewer, errors);
        TargetOrder order = backwards ? TargetOrder.NAME_BACKWARDS : TargetOrder.NAME;
        TargetPage page = search.page(filter, viewer, order, null, null, most);
        return new Found(page.rows().stream().map(TargetRow::id).toList(), page.next() != null);
    }

    /** Whole targets in the order of these ids, which the viewer may see; detached. */
    List<Target> load(List<Long> ids) {
        Map<Long, Target> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += STEP) {
            List<Long> some = ids.subList(from, Math.min(from + STEP, ids.size()));
            for (Target target : entities.createQuery("from Target t where t.id in ?1", Target.class)
                    .setParameter(1, some)
                    .getResultList()) {
                entities.detach(target);
                found.put(target.getId(), target);
            }
        }
        return new ArrayList<>(
                ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }
}
