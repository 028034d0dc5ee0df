package org.tomtoolkit.targets.merge;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.match.Neighbour;
import org.tomtoolkit.targets.match.Neighbours;

/** Builds the pages around a merge; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class MergeChoicePage {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Targets targets;
    private final TargetMerges merges;
    private final Neighbours neighbours;
    private final AccountRepository accounts;

    protected MergeChoicePage(Targets targets, TargetMerges merges, Neighbours neighbours, AccountRepository accounts) {
        this.targets = targets;
        this.merges = merges;
        this.neighbours = neighbours;
        this.accounts = accounts;
    }

    /**
     * The page for choosing what to merge a target with.
     *
     * @param name name or alias of the other one, null when nothing was entered
     */
    public MergeChoice view(long id, String name, Viewer viewer) {
        Target target = targets.get(id, viewer, Action.CHANGE);
        String text = name == null ? "" : name.replace("\0", "").strip();
        Optional<Target> other =
                text.isEmpty() || text.length() > 100 ? Optional.empty() : targets.findByName(text, viewer);
        String error = "";
        if (!text.isEmpty() && other.isEmpty()) {
            error = "You see no target of this name.";
        } else if (other.isPresent() && other.get().getId() == id) {
            error = "This is the target itself.";
        }
        List<Neighbour> near = neighbours.near(target.position(), id, viewer);
        return new MergeChoice(target, text, error, near, merges.into(id, viewer));
    }

    /** Id of the target that was named, if it does. */
    Optional<Long> chosen(MergeChoice view, Viewer viewer) {
        return view.name().isEmpty() || !view.error().isEmpty()
                ? Optional.empty()
                : targets.findByName(view.name(), viewer).map(Target::getId);
    }

    /** The page of a merge. */
    public MergeRecordView record(long id, Viewer viewer) {
        TargetMerge merge = merges.get(id, viewer);
        String by = merge.getMergedBy() == null
                ? ""
                : accounts.findByIdOptional(merge.getMergedBy())
                        .map(account -> account.getUsername())
                        .orElse("");
        return new MergeRecordView(
                merge, by, MINUTES.format(merge.getMerged()), merges.obstacles(merge), merges.mayUndo(merge, viewer));
    }
}
