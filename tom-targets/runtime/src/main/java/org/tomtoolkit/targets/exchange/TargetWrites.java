package org.tomtoolkit.targets.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.names.TargetNames.Holder;

/**
 * Makes and changes many targets; a bad one does not keep the others out.
 *
 * @since 1.0
 */
@ApplicationScoped
public class TargetWrites {

    /**
     * A target that is there.
     *
     * @param name its primary name
     */
    public record Existing(long id, String name) {}

    private final Targets targets;
    private final TargetNames names;
    private final TargetAccess access;

    TargetWrites(Targets targets, TargetNames names, TargetAccess access) {
        this.targets = targets;
        this.names = names;
        this.access = access;
    }

    /**
     * Targets that have these names or aliases, in the sense of the matcher, and that the viewer may view. A name that several
     * have is absent.
     *
     * @return by the name that was asked for
     */
    public Map<String, Existing> existing(Collection<String> wanted, Viewer viewer) {
        Map<String, String> keys = new HashMap<>();
        wanted.forEach(name -> keys.put(name, names.key(name.strip())));
        Map<String, List<Holder>> holders = names.holders(Set.copyOf(keys.values()));
        Set<Long> visible = access.allowed(
                holders.values().stream()
                        .flatMap(List::stream)
                        .map(Holder::targetId)
                        .collect(Collectors.toSet()),
                viewer,
                Action.VIEW);
        Map<String, Existing> found = new HashMap<>();
        keys.forEach((name, key) -> {
            Set<Existing> all = holders.getOrDefault(key, List.of()).stream()
                    .filter(holder -> visible.contains(holder.targetId()))
                    .map(holder -> new Existing(holder.targetId(), holder.targetName()))
                    .collect(Collectors.toSet());
            if (all.size() == 1) {
                found.put(name, all.iterator().next());
            }
        });
        return found;
    }

    /** Saves them; one result for each, in the same order. */
    public List<TargetWrite.Result> save(List<TargetWrite> writes, Viewer viewer) {
        List<TargetDraft> fresh = fresh(writes);
        List<Targets.Outcome> made = fresh.isEmpty() ? List.of() : targets.createAll(fresh, viewer);
        return results(writes, made, write -> {
            targets.update(write.id(), write.draft(), viewer);
            return new Targets.Outcome(null, new FieldErrors(), List.of());
        });
    }

    /** What {@link #save} would say now; nothing is saved. */
    public List<TargetWrite.Result> check(List<TargetWrite> writes, Viewer viewer) {
        List<TargetDraft> fresh = fresh(writes);
        List<Targets.Outcome> made = fresh.isEmpty() ? List.of() : targets.checkAll(fresh, viewer);
        return results(writes, made, write -> targets.check(write.id(), write.draft(), viewer));
    }

    private static List<TargetWrite.Result> results(
            List<TargetWrite> writes, List<Targets.Outcome> made, Function<TargetWrite, Targets.Outcome> change) {
        List<TargetWrite.Result> results = new ArrayList<>();
        Iterator<Targets.Outcome> next = made.iterator();
        for (TargetWrite write : writes) {
            if (write.id() == null) {
                Targets.Outcome outcome = next.next();
                Long id = outcome.isSaved() ? outcome.target().getId() : null;
                results.add(TargetWrite.Result.of(TargetWrite.Status.CREATED, id, outcome));
            } else {
                results.add(changed(write, change));
            }
        }
        return results;
    }

    private static List<TargetDraft> fresh(List<TargetWrite> writes) {
        return writes.stream()
                .filter(write -> write.id() == null)
                .map(TargetWrite::draft)
                .toList();
    }

    private static TargetWrite.Result changed(TargetWrite write, Function<TargetWrite, Targets.Outcome> change) {
        try {
            return TargetWrite.Result.of(TargetWrite.Status.UPDATED, write.id(), change.apply(write));
        } catch (ValidationException e) {
            return TargetWrite.Result.refused(e.errors());
        } catch (TomException e) {
            return TargetWrite.Result.refused(e.detail());
        }
    }
}
