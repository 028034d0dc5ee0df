package org.tomtoolkit.targets.merge;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.spi.MergeParticipant;

/**
 * The one way in for merging two targets and for undoing it. Merging takes the right to change both and to delete the one
 * that goes.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class TargetMerges {

    private final EntityManager entities;
    private final TargetAccess access;
    private final TargetNames names;
    private final MergeParts parts;
    private final MergeWriter writer;

    TargetMerges(EntityManager entities, TargetAccess access, TargetNames names, MergeParts parts, MergeWriter writer) {
        this.entities = entities;
        this.access = access;
        this.names = names;
        this.parts = parts;
        this.writer = writer;
    }

    /**
     * Two targets that the viewer may merge this way round.
     *
     * @param kept the one that stays
     * @param other the one that goes
     */
    public record Both(Target kept, Target other) {}

    /**
     * @throws TomException 404 for a target the viewer may not see, 403 when they may not change both or not delete the one
     *     that goes, 400 for twice the same
     */
    public Both both(long keptId, long otherId, Viewer viewer) {
        if (keptId == otherId) {
            throw TomException.badRequest("A target is not merged with itself.");
        }
        Target kept = access.get(keptId, viewer, Action.CHANGE);
        access.get(otherId, viewer, Action.CHANGE);
        return new Both(kept, access.get(otherId, viewer, Action.DELETE));
    }

    /** Whether the viewer may merge them this way round. */
    public boolean isAllowed(long keptId, long otherId, Viewer viewer) {
        return keptId != otherId
                && access.allowed(List.of(keptId, otherId), viewer, Action.CHANGE)
                                .size()
                        == 2
                && !access.allowed(List.of(otherId), viewer, Action.DELETE).isEmpty();
    }

    /** What would move from one to the other, for people. */
    public List<String> moving(Both both) {
        return parts.preview(both.other().getId(), both.kept().getId());
    }

    /**
     * Merges them: what the first lacks comes from the second, whose names become aliases; everything that belongs to the
     * second moves; the second is deleted. One transaction.
     *
     * @throws TomException as {@link #both}
     */
    public TargetMerge merge(long keptId, long otherId, Viewer viewer) {
        both(keptId, otherId, viewer);
        Set<Action> most = EnumSet.of(Action.VIEW, Action.CHANGE);
        if (!access.allowed(List.of(keptId), viewer, Action.DELETE).isEmpty()) {
            most.add(Action.DELETE);
        }
        return writer.merge(keptId, otherId, most, viewer);
    }

    /** Merges into a target the viewer may change, newest first, the undone ones too. */
    public List<TargetMerge> into(long keptId, Viewer viewer) {
        access.get(keptId, viewer, Action.CHANGE);
        return entities.createQuery("from TargetMerge m where m.keptId = ?1 order by m.id desc", TargetMerge.class)
                .setParameter(1, keptId)
                .setMaxResults(100)
                .getResultList();
    }

    /** Where a target that is gone went, if it was merged. Says nothing about who may see that one. */
    public Optional<Long> successor(long mergedId) {
        return entities
                .createQuery(
                        "select m.keptId from TargetMerge m where m.mergedId = ?1 and m.undone is null order by m.id"
                                + " desc",
                        Long.class)
                .setParameter(1, mergedId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether the viewer may see the target that another was merged into, or the one that took that in. */
    public boolean isSeen(long targetId, Viewer viewer) {
        return !access.allowed(List.of(last(targetId)), viewer, Action.VIEW).isEmpty();
    }

    /** The target that holds what a target had, which may have been merged itself. */
    private long last(long targetId) {
        long last = targetId;
        for (Optional<Long> next = successor(last); next.isPresent(); next = successor(last)) {
            last = next.get();
        }
        return last;
    }

    /**
     * The record of a merge, for those who may change the target that stayed.
     *
     * @throws TomException 404 or 403
     */
    public TargetMerge get(long mergeId, Viewer viewer) {
        TargetMerge merge = entities.find(TargetMerge.class, mergeId);
        if (merge == null) {
            throw TomException.notFound("merge");
        }
        access.get(last(merge.getKeptId()), viewer, Action.CHANGE);
        return merge;
    }

    /** Whether the viewer may undo it: the one who merged them, and whoever may delete the one that stayed. */
    public boolean mayUndo(TargetMerge merge, Viewer viewer) {
        boolean own = viewer.isLoggedIn() && viewer.userId().equals(merge.getMergedBy());
        return own || access.find(merge.getKeptId(), viewer, Action.DELETE).isPresent();
    }

    /** Why it cannot be undone, in sentences; none when it can. */
    public List<String> obstacles(TargetMerge merge) {
        if (merge.isUndone()) {
            return List.of("It is undone already.");
        }
        if (entities.find(Target.class, merge.getKeptId()) == null) {
            return List.of(
                    successor(merge.getKeptId()).isPresent()
                            ? "“" + merge.getKeptName()
                                    + "” was itself merged into another target since: undo that first."
                            : "“" + merge.getKeptName() + "” is deleted.");
        }
        MergeMemo memo = writer.memo(merge);
        List<String> found = new ArrayList<>();
        names.holders(List.of((String) memo.target().get("nameKey"))).values().stream()
                .flatMap(List::stream)
                .filter(holder -> holder.targetId() != merge.getKeptId() || !isAlias(holder))
                .findFirst()
                .ifPresent(
                        holder -> found.add("“" + merge.getMergedName() + "” is the name of another target by now."));
        for (MergeParticipant part : parts.all()) {
            String note = memo.parts().getOrDefault(part.id(), "");
            if (!note.isEmpty()) {
                part.obstacle(merge.getMergedId(), merge.getKeptId(), note).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isAlias(TargetNames.Holder holder) {
        return !holder.name().equals(holder.targetName());
    }

    /**
     * Makes two of one again: the target that went is back under its id, with what came from it as far as it is still there.
     *
     * @return the one that is back
     * @throws TomException 404 or 403 for those who may not, 409 when something stands in the way
     */
    public Target undo(long mergeId, Viewer viewer) {
        TargetMerge merge = get(mergeId, viewer);
        if (!mayUndo(merge, viewer)) {
            throw TomException.forbidden("Whoever merged them, or may delete the target, undoes it.");
        }
        List<String> obstacles = obstacles(merge);
        if (!obstacles.isEmpty()) {
            throw new TomException(409, "This merge cannot be undone", String.join(" ", obstacles), null);
        }
        return writer.undo(mergeId, viewer);
    }
}
