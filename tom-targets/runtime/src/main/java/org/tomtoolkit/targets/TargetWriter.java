package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.names.TargetNames;

/** The transactions of {@link Targets}: checks what only the database knows, then writes. */
@ApplicationScoped
class TargetWriter {

    private final EntityManager entities;
    private final TargetInsert inserts;
    private final NameCheck nameCheck;
    private final TargetNames names;
    private final TargetDetails details;
    private final Event<Object> events;

    TargetWriter(
            EntityManager entities,
            TargetInsert inserts,
            NameCheck nameCheck,
            TargetNames names,
            TargetDetails details,
            Event<Object> events) {
        this.entities = entities;
        this.inserts = inserts;
        this.nameCheck = nameCheck;
        this.names = names;
        this.details = details;
        this.events = events;
    }

    /** Notes what the database has against them; saves nothing. */
    void check(List<Candidate> candidates, Long targetId, Viewer viewer) {
        nameCheck.check(candidates, targetId, viewer);
    }

    /** Saves those without errors. */
    @Transactional
    public void insert(List<Candidate> candidates, Function<Set<Long>, Long> grants, Viewer viewer) {
        nameCheck.check(candidates, null, viewer);
        Map<Set<Long>, Long> lists = new HashMap<>();
        List<Candidate> good = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.errors.isEmpty()) {
                List<Long> groups = candidate.draft.groupIds();
                boolean shared = groups != null && !groups.isEmpty();
                complete(candidate.target, viewer);
                candidate.target.setAccessListId(shared ? lists.computeIfAbsent(Set.copyOf(groups), grants) : null);
                good.add(candidate);
            }
        }
        inserts.insert(good.stream().map(candidate -> candidate.target).toList());
        details.add(good);
        good.forEach(candidate -> created(candidate.target));
    }

    private void created(Target target) {
        events.fire(new TargetCreated(target.getId(), target.getName()));
    }

    private void complete(Target target, Viewer viewer) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        target.setNameKey(names.key(target.getName()));
        target.setOwnerId(viewer.userId());
        target.setCreated(now);
        target.setModified(now);
    }

    /** Saves a change that is without errors, of a target that is locked. Inside a transaction. */
    Target update(long id, Candidate candidate, Long accessListId) {
        Target target = entities.find(Target.class, id);
        names.index().during(List.of(id), () -> change(target, candidate, accessListId));
        events.fire(new TargetUpdated(id, target.getName()));
        return target;
    }

    private Target change(Target target, Candidate candidate, Long accessListId) {
        target.copyFrom(candidate.target);
        target.setNameKey(names.key(target.getName()));
        target.setAccessListId(accessListId);
        target.setModified(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        details.replace(target.getId(), candidate);
        return target;
    }

    @Transactional
    public void delete(Target target) {
        events.fire(new TargetDeleted(target.getId(), target.getName()));
        entities.flush();
        names.index().remove(target.getId());
        entities.createQuery("delete from Target t where t.id = ?1")
                .setParameter(1, target.getId())
                .executeUpdate();
    }
}
