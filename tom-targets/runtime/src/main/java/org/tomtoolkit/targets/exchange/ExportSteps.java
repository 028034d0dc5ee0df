package org.tomtoolkit.targets.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetSearch;

/** Reads the targets of an export step by step, each with a few statements, in whichever thread. */
@ApplicationScoped
class ExportSteps {

    private static final int STEP = 2000;

    private final TargetSearch search;
    private final TargetNames names;
    private final TargetExtras extras;
    private final TargetColumns columns;

    ExportSteps(TargetSearch search, TargetNames names, TargetExtras extras, TargetColumns columns) {
        this.search = search;
        this.names = names;
        this.extras = extras;
        this.columns = columns;
    }

    /** The next targets after an id with all that the file says about them. */
    @ActivateRequestContext
    public List<Exported> after(long id, TargetFilter filter, Viewer viewer, ExportLayout layout) {
        List<Target> targets = search.after(filter, viewer, id, STEP);
        List<Long> ids = targets.stream().map(Target::getId).toList();
        Map<Long, List<String>> allNames = layout.hasAliases() ? names.texts(ids) : Map.of();
        Map<Long, Map<String, String>> allExtras = layout.hasTags() ? extras.texts(ids) : Map.of();
        Map<Long, Map<String, Object>> more = columns.contributedValues(targets);
        List<Exported> complete = new ArrayList<>();
        for (Target target : targets) {
            complete.add(new Exported(
                    target,
                    allNames.getOrDefault(target.getId(), List.of()),
                    allExtras.getOrDefault(target.getId(), Map.of()),
                    more.getOrDefault(target.getId(), Map.of())));
        }
        return complete;
    }
}
