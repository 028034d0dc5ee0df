package org.tomtoolkit.targets;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.match.Neighbour;
import org.tomtoolkit.targets.match.Neighbours;
import org.tomtoolkit.targets.names.TargetNames;

/**
 * The one way in for every change of a target: validates, checks permission, writes in one transaction and fires the
 * event. Pages, REST, files, brokers and commands all come through here. Targets it answers are detached: changing such an
 * object changes nothing.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class Targets {

    private final TargetAccess access;
    private final TargetWriter writer;
    private final TargetNames names;
    private final CandidateMaker maker;
    private final TargetChange change;
    private final Neighbours neighbours;

    Targets(
            TargetAccess access,
            TargetWriter writer,
            TargetNames names,
            CandidateMaker maker,
            TargetChange change,
            Neighbours neighbours) {
        this.access = access;
        this.writer = writer;
        this.names = names;
        this.maker = maker;
        this.change = change;
        this.neighbours = neighbours;
    }

    /**
     * What became of one draft of several.
     *
     * @param target the new target, null when it was refused
     * @param errors why, empty when it was saved
     * @param neighbours targets that are likely the same object by their position, as far as the maker may see them
     * @since 1.0
     */
    public record Outcome(Target target, FieldErrors errors, List<Neighbour> neighbours) {
        public boolean isSaved() {
            return target != null;
        }
    }

    /**
     * Creates a target owned by the viewer.
     *
     * @throws org.tomtoolkit.core.ValidationException with the errors by field, nothing is saved; errors of aliases stand
     *     at {@code aliases.0}, of extras at {@code extras.0.key} and {@code extras.0.value}, counted from 0
     * @throws org.tomtoolkit.core.TomException 401 for a visitor
     */
    public Target create(TargetDraft draft, Viewer viewer) {
        Outcome outcome = createAll(List.of(draft), viewer).get(0);
        outcome.errors().throwIfAny();
        return outcome.target();
    }

    /**
     * Creates many targets in one transaction: each is saved whole or not at all, and the bad ones do not keep the others
     * out. A few hundred at a time are best.
     *
     * @return one outcome per draft, in the same order
     * @throws org.tomtoolkit.core.TomException 401 for a visitor
     */
    public List<Outcome> createAll(List<TargetDraft> drafts, Viewer viewer) {
        requireLogin(viewer);
        try {
            return insert(drafts, viewer);
        } catch (PersistenceException e) {
            if (!NameClash.isIn(e)) {
                throw e;
            }
            // Somebody took one of the names between the check and the write.
            return drafts.size() == 1 ? List.of(taken()) : oneByOne(drafts, viewer);
        }
    }

    private List<Outcome> insert(List<TargetDraft> drafts, Viewer viewer) {
        List<Candidate> candidates = maker.forNew(drafts, viewer);
        writer.insert(candidates, maker::accessList, viewer);
        List<Target> saved = candidates.stream()
                .filter(candidate -> candidate.errors.isEmpty())
                .map(candidate -> candidate.target)
                .toList();
        Map<Long, List<Neighbour>> near = neighbours.ofAll(saved, viewer);
        return candidates.stream()
                .map(c -> c.errors.isEmpty()
                        ? new Outcome(c.target, c.errors, near.getOrDefault(c.target.getId(), List.of()))
                        : new Outcome(null, c.errors, List.of()))
                .toList();
    }

    /**
     * Says what {@link #createAll} would say, without saving anything: no target, errors, and who is near. Targets near
     * each other within the drafts are not named.
     */
    public List<Outcome> checkAll(List<TargetDraft> drafts, Viewer viewer) {
        requireLogin(viewer);
        List<Candidate> candidates = maker.forNew(drafts, viewer);
        writer.check(candidates, null, viewer);
        return candidates.stream().map(c -> checked(c, null, viewer)).toList();
    }

    /** Says what {@link #update} would say, without saving anything; neighbours are named when the target moves. */
    public Outcome check(long id, TargetDraft draft, Viewer viewer) {
        Candidate candidate = maker.forChange(get(id, viewer, Action.CHANGE), draft, viewer);
        writer.check(List.of(candidate), id, viewer);
        return checked(candidate, id, viewer);
    }

    private Outcome checked(Candidate candidate, Long id, Viewer viewer) {
        if (!candidate.errors.isEmpty() || candidate.isInPlace()) {
            return new Outcome(null, candidate.errors, List.of());
        }
        return new Outcome(null, candidate.errors, neighbours.near(candidate.target.position(), id, viewer));
    }

    private List<Outcome> oneByOne(List<TargetDraft> drafts, Viewer viewer) {
        List<Outcome> outcomes = new ArrayList<>();
        drafts.forEach(draft -> outcomes.addAll(createAll(List.of(draft), viewer)));
        return outcomes;
    }

    /**
     * Changes what the draft sets and leaves the rest, also what somebody else changes at the same moment.
     *
     * @throws org.tomtoolkit.core.ValidationException with the errors by field, nothing is saved
     * @throws org.tomtoolkit.core.TomException 404 or 403 for who may not change it
     */
    public Target update(long id, TargetDraft draft, Viewer viewer) {
        get(id, viewer, Action.CHANGE);
        Outcome outcome;
        try {
            outcome = change.save(id, draft, viewer).orElseThrow(() -> TomException.notFound("target"));
        } catch (PersistenceException e) {
            if (!NameClash.isIn(e)) {
                throw e;
            }
            outcome = taken();
        }
        outcome.errors().throwIfAny();
        return outcome.target();
    }

    /** Deletes the target and, through {@link TargetDeleted}, all that belongs to it. */
    public void delete(long id, Viewer viewer) {
        writer.delete(get(id, viewer, Action.DELETE));
    }

    /**
     * @throws org.tomtoolkit.core.TomException 404 when there is none the viewer may view; 403 when it may be viewed but
     *     not changed or deleted
     */
    public Target get(long id, Viewer viewer, Action action) {
        return access.get(id, viewer, action);
    }

    /** Whether the viewer may do this to the target. */
    public boolean isAllowed(long id, Viewer viewer, Action action) {
        return !access.allowed(List.of(id), viewer, action).isEmpty();
    }

    /** The target whose name or alias equals this one in the sense of the matcher, if the viewer may view it. */
    public Optional<Target> findByName(String name, Viewer viewer) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        return names.holders(List.of(names.key(name.strip()))).values().stream()
                .flatMap(List::stream)
                .sorted((a, b) ->
                        Boolean.compare(b.name().equals(name), a.name().equals(name)))
                .map(holder -> access.find(holder.targetId(), viewer, Action.VIEW))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static void requireLogin(Viewer viewer) {
        if (!viewer.isLoggedIn() && !viewer.superuser()) {
            throw new TomException(401, "Not logged in", "Only people with an account create targets.", "Log in.");
        }
    }

    private static Outcome taken() {
        return new Outcome(
                null,
                new FieldErrors().add("name", "This name, or an alias, was taken by another target just now."),
                List.of());
    }
}
