package org.tomtoolkit.targets.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.MergeUndone;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetCreated;
import org.tomtoolkit.targets.TargetDeleted;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.TargetSnapshots;
import org.tomtoolkit.targets.TargetUpdated;
import org.tomtoolkit.targets.TargetsMerged;
import org.tomtoolkit.targets.spi.MergeParticipant;

/** The transactions of {@link TargetMerges}. */
@ApplicationScoped
class MergeWriter {

    private final EntityManager entities;
    private final TargetSnapshots snapshots;
    private final MergedGrants grants;
    private final MergeParts parts;
    private final ObjectMapper json;
    private final Event<Object> events;

    MergeWriter(
            EntityManager entities,
            TargetSnapshots snapshots,
            MergedGrants grants,
            MergeParts parts,
            ObjectMapper json,
            Event<Object> events) {
        this.entities = entities;
        this.snapshots = snapshots;
        this.grants = grants;
        this.parts = parts;
        this.json = json;
        this.events = events;
    }

    /**
     * @param most what the viewer may do with the target that stays
     */
    @Transactional
    TargetMerge merge(long keptId, long otherId, Set<Action> most, Viewer viewer) {
        Stream.of(keptId, otherId).sorted().forEach(this::lock);
        Target kept = entities.find(Target.class, keptId);
        Target other = entities.find(Target.class, otherId);
        if (kept == null || other == null) {
            throw TomException.notFound("target");
        }
        Instant now = now();
        TargetMerge merge = new TargetMerge(keptId, kept.getName(), otherId, other.getName(), viewer.userId(), now);
        Map<String, Object> row = snapshots.of(other);
        List<TargetField> taken = MergedFields.taken(kept, other);
        taken.forEach(field -> field.set(kept, field.get(other)));
        Long before = kept.getAccessListId();
        kept.setAccessListId(grants.of(kept, other, most));
        kept.setModified(now);
        entities.flush();
        Map<String, String> notes = new LinkedHashMap<>();
        for (MergeParticipant part : parts.all()) {
            notes.put(part.id(), part.move(otherId, keptId));
        }
        merge.remember(text(new MergeMemo(
                row, taken.stream().map(TargetField::wireName).toList(), before, kept.getAccessListId(), notes)));
        entities.persist(merge);
        events.fire(new TargetUpdated(keptId, kept.getName()));
        events.fire(new TargetsMerged(merge.getId(), keptId, kept.getName(), otherId, other.getName()));
        delete(other);
        return merge;
    }

    private void lock(long id) {
        entities.find(Target.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void delete(Target target) {
        events.fire(new TargetDeleted(target.getId(), target.getName()));
        entities.flush();
        entities.detach(target);
        entities.createQuery("delete from Target t where t.id = ?1")
                .setParameter(1, target.getId())
                .executeUpdate();
    }

    /** Undoes what nothing stands in the way of. */
    @Transactional
    Target undo(long mergeId, Viewer viewer) {
        TargetMerge merge = entities.find(TargetMerge.class, mergeId, LockModeType.PESSIMISTIC_WRITE);
        if (merge == null || merge.isUndone()) {
            throw TomException.notFound("merge that is not undone yet");
        }
        lock(merge.getKeptId());
        Target kept = entities.find(Target.class, merge.getKeptId());
        MergeMemo memo = memo(merge);
        Instant now = now();
        Target restored = snapshots.restore(merge.getMergedId(), memo.target(), now);
        for (String name : memo.filled()) {
            TargetField field = TargetField.ofWireName(name).orElseThrow();
            if (field.get(restored).equals(field.get(kept))) {
                field.set(kept, null);
            }
        }
        if (Objects.equals(kept.getAccessListId(), memo.accessAfter())) {
            kept.setAccessListId(memo.accessBefore());
        }
        kept.setModified(now);
        entities.flush();
        for (MergeParticipant part : parts.all()) {
            String note = memo.parts().getOrDefault(part.id(), "");
            if (!note.isEmpty()) {
                part.undo(merge.getMergedId(), merge.getKeptId(), note);
            }
        }
        merge.undo(viewer.userId(), now);
        events.fire(new TargetCreated(restored.getId(), restored.getName()));
        events.fire(new TargetUpdated(kept.getId(), kept.getName()));
        events.fire(new MergeUndone(mergeId, kept.getId(), restored.getId(), restored.getName()));
        return restored;
    }

    MergeMemo memo(TargetMerge merge) {
        try {
            return json.readValue(merge.memo(), MergeMemo.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The record of merge " + merge.getId() + " is damaged", e);
        }
    }

    private String text(MergeMemo memo) {
        try {
            return json.writeValueAsString(memo);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers and texts are always written", e);
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
