package org.tomtoolkit.targets.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.lists.TargetLists;
import org.tomtoolkit.targets.names.TargetName;

/** Builds the page of a target; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class TargetDetailPage {

    private final TargetsConfig config;
    private final Targets targets;
    private final TargetLists lists;
    private final TargetFacts facts;
    private final TargetRecords records;
    private final TargetContributions contributions;

    protected TargetDetailPage(
            TargetsConfig config,
            Targets targets,
            TargetLists lists,
            TargetFacts facts,
            TargetRecords records,
            TargetContributions contributions) {
        this.config = config;
        this.targets = targets;
        this.lists = lists;
        this.facts = facts;
        this.records = records;
        this.contributions = contributions;
    }

    /**
     * @param tab id of the tab to open, null for the first
     * @throws org.tomtoolkit.core.TomException 404 when there is no such target that the viewer may view
     */
    public TargetDetailView view(long id, String tab, Viewer viewer) {
        Target target = targets.get(id, viewer, Action.VIEW);
        List<TargetExtra> all = records.extras(id);
        List<TargetDetailView.Tab> tabs = contributions.tabs(target, viewer);
        List<TargetFacts.Group> groups = new ArrayList<>(facts.groups(target, Instant.now()));
        groups.addAll(records.ownFacts(id));
        return new TargetDetailView(
                target,
                groups,
                records.aliases(id).stream().map(TargetName::getName).toList(),
                all.stream().filter(this::isShown).toList(),
                all.stream().filter(extra -> !isDeclared(extra)).toList(),
                lists.with(id, viewer),
                viewer.isLoggedIn() ? records.owner(target) : "",
                records.seenBy(target),
                tabs,
                active(tabs, tab),
                contributions.buttons(target, viewer),
                targets.isAllowed(id, viewer, Action.CHANGE),
                targets.isAllowed(id, viewer, Action.DELETE));
    }

    private boolean isDeclared(TargetExtra extra) {
        return config.extraFields().containsKey(extra.getKey());
    }

    private boolean isShown(TargetExtra extra) {
        TargetsConfig.ExtraField field = config.extraFields().get(extra.getKey());
        return field != null && !field.hidden();
    }

    private static String active(List<TargetDetailView.Tab> tabs, String wanted) {
        return tabs.stream()
                .map(TargetDetailView.Tab::id)
                .filter(id -> id.equals(wanted))
                .findFirst()
                .orElse(tabs.isEmpty() ? null : tabs.get(0).id());
    }
}
