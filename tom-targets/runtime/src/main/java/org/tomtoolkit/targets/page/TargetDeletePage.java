package org.tomtoolkit.targets.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.lists.TargetLists;

/** Builds the page that asks before a target is deleted; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class TargetDeletePage {

    private final TargetRecords records;
    private final TargetLists lists;
    private final TargetContributions contributions;

    protected TargetDeletePage(TargetRecords records, TargetLists lists, TargetContributions contributions) {
        this.records = records;
        this.lists = lists;
        this.contributions = contributions;
    }

    public TargetDeleteView view(Target target, Viewer viewer) {
        List<String> lost = new ArrayList<>();
        count(lost, records.aliases(target.getId()).size(), "alias", "aliases");
        count(lost, records.extras(target.getId()).size(), "tag or extra field", "tags and extra fields");
        count(lost, lists.with(target.getId(), viewer).size(), "place in a list", "places in lists");
        lost.addAll(contributions.belongings(target));
        return new TargetDeleteView(target, lost);
    }

    private static void count(List<String> lost, int number, String one, String many) {
        if (number > 0) {
            lost.add(number + " " + (number == 1 ? one : many));
        }
    }
}
