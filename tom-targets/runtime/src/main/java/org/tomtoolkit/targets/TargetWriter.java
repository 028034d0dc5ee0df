package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.spi.TargetMatcher;

/** The transactions of {@link Targets}: checks what only the database knows, then writes. */
@ApplicationScoped
class TargetWriter {

    private final EntityManager entities;
    private final NameCheck nameCheck;
    private final TargetNames names;
    private final TargetExtras extras;
    private final TargetMatcher matcher;
    private final Event<Object> events;

    TargetWriter(
            EntityManager entities,
            NameCheck nameCheck,
            TargetNames names,
            TargetExtras extras,
            TargetMatcher matcher,
            Event<Object> events) {
        this.entities = entities;
        this.nameCheck = nameCheck;
        this.names = names;
        this.extras = extras;
        this.matcher = matcher;
        this.events = events;
    }

    /** Saves those without errors. */
    @Transactional
    public void insert(
            List<Candidate> candidates, Map<String, String> defaultExtras, GroupGrants grants, Viewer viewer) {
        nameCheck.check(candidates, null, viewer);
        Map<Set<Long>, Long> lists = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.errors.isEmpty()) {
                matcher.duplicateOf(candidate.target).ifPresent(other -> duplicate(candidate, other));
            }
            if (candidate.errors.isEmpty()) {
                List<Long> groups = candidate.draft.groupIds();
                Long list = groups == null || groups.isEmpty()
                        ? null
                        : lists.computeIfAbsent(Set.copyOf(groups), grants::listFor);
                insert(candidate, list, defaultExtras, viewer);
            }
        }
        entities.flush();
    }

    private void duplicate(Candidate candidate, long other) {
        Target present = entities.find(Target.class, other);
        candidate.errors.add("This is the same object as a target that is there already"
                + (present == null ? "." : ": " + present.getName() + "."));
    }

    private void insert(Candidate candidate, Long accessListId, Map<String, String> defaultExtras, Viewer viewer) {
        Target target = candidate.target;
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        target.setNameKey(matcher.key(target.getName()));
        target.setOwnerId(viewer.userId());
        target.setAccessListId(accessListId);
        target.setCreated(now);
        target.setModified(now);
        entities.persist(target);
        names.add(target.getId(), candidate.aliases());
        Map<String, String> all = new LinkedHashMap<>(defaultExtras);
        all.putAll(candidate.extras());
        extras.add(target.getId(), all);
        events.fire(new TargetCreated(target.getId(), target.getName()));
    }

    /** Saves the change, unless the names turn out to be taken: then the candidate has errors and nothing is saved. */
    @Transactional
    public Target update(long id, Candidate candidate, Long accessListId, Viewer viewer) {
        nameCheck.check(List.of(candidate), id, viewer);
        if (!candidate.errors.isEmpty()) {
            return null;
        }
        Target target = entities.find(Target.class, id);
        if (target == null) {
            return null;
        }
        target.copyFrom(candidate.target);
        target.setNameKey(matcher.key(target.getName()));
        target.setAccessListId(accessListId);
        target.setModified(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        if (candidate.draft.aliases() != null) {
            names.replace(id, candidate.aliases());
        }
        if (candidate.draft.extras() != null) {
            extras.replace(id, candidate.extras());
        }
        entities.flush();
        events.fire(new TargetUpdated(id, target.getName()));
        return target;
    }

    @Transactional
    public void delete(Target target) {
        events.fire(new TargetDeleted(target.getId(), target.getName()));
        entities.flush();
        entities.createQuery("delete from Target t where t.id = ?1")
                .setParameter(1, target.getId())
                .executeUpdate();
    }
}
