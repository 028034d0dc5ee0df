package org.tomtoolkit.targets.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetLists;
import org.tomtoolkit.targets.names.TargetNames;

/**
 * Messier's catalogue as targets that everyone with an account sees, in a list of their own. Loading it again adds what is
 * missing and changes nothing else.
 *
 * @since 1.0
 */
@ApplicationScoped
public class MessierCatalogue {

    /** Name of the list. */
    public static final String LIST = "Messier catalogue";

    private final Targets targets;
    private final TargetLists lists;
    private final TargetNames names;

    MessierCatalogue(Targets targets, TargetLists lists, TargetNames names) {
        this.targets = targets;
        this.lists = lists;
        this.names = names;
    }

    /**
     * What loading did.
     *
     * @param created new targets
     * @param present objects that were there already
     */
    public record Loaded(int created, int present, long listId) {}

    /** Objects that are there under any of their names are taken as they are. */
    public Loaded load(Viewer viewer) {
        Set<Long> ids = new LinkedHashSet<>();
        List<TargetDraft> missing = new ArrayList<>();
        Map<String, List<TargetNames.Holder>> holders = holders();
        for (MessierObject object : MessierObject.all()) {
            Set<Long> found = new HashSet<>();
            namesOf(object)
                    .forEach(name -> holders.getOrDefault(names.key(name), List.of())
                            .forEach(holder -> found.add(holder.targetId())));
            ids.addAll(found);
            if (found.isEmpty()) {
                missing.add(draft(object));
            }
        }
        int present = MessierObject.all().size() - missing.size();
        int created = 0;
        for (Targets.Outcome outcome : targets.createAll(missing, viewer)) {
            if (outcome.isSaved()) {
                created++;
                ids.add(outcome.target().getId());
            }
        }
        return new Loaded(created, present, list(ids, viewer));
    }

    private long list(Set<Long> ids, Viewer viewer) {
        TargetList list = lists.named(LIST, viewer, Action.CHANGE)
                .or(() -> lists.named(LIST, viewer, Action.VIEW))
                .orElseGet(() -> lists.create(LIST, Visibility.PUBLIC, viewer));
        if (lists.find(list.getId(), viewer, Action.CHANGE).isPresent()) {
            lists.add(list.getId(), ids, viewer);
        }
        return list.getId();
    }

    private Map<String, List<TargetNames.Holder>> holders() {
        Set<String> keys = new HashSet<>();
        MessierObject.all().forEach(object -> namesOf(object).forEach(name -> keys.add(names.key(name))));
        return names.holders(keys);
    }

    private static List<String> namesOf(MessierObject object) {
        List<String> all = new ArrayList<>(List.of(object.name()));
        all.addAll(object.aliases());
        return all;
    }

    private static TargetDraft draft(MessierObject object) {
        return TargetDraft.sidereal(
                        object.name(),
                        object.position().raDeg(),
                        object.position().decDeg())
                .set("epoch", 2000)
                .aliases(object.aliases())
                .visibility(Visibility.PUBLIC);
    }
}
