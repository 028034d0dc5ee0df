package org.tomtoolkit.targets.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.spi.MergeParticipant;

/** Extras and tags whose keys the target that stays lacks. */
@ApplicationScoped
class ExtraPart implements MergeParticipant {

    /**
     * What happened.
     *
     * @param moved ids of the extras that moved
     * @param left values of the others
     */
    record Note(String moved, Map<String, String> left) {}

    private final TargetExtras extras;
    private final ObjectMapper json;
    private final OwnedRows rows;

    ExtraPart(EntityManager entities, TargetExtras extras, ObjectMapper json) {
        this.extras = extras;
        this.json = json;
        this.rows = new OwnedRows(entities, "tom_target_extra", "extra_key");
    }

    @Override
    public String id() {
        return "extras";
    }

    @Override
    public Set<Class<?>> entities() {
        return Set.of(TargetExtra.class);
    }

    @Override
    public List<String> preview(long fromId, long toId) {
        return List.of();
    }

    @Override
    public String move(long fromId, long toId) {
        Set<Long> staying = rows.duplicates(fromId, toId).keySet();
        Map<String, String> left = new LinkedHashMap<>();
        extras.of(fromId).stream()
                .filter(extra -> staying.contains(extra.getId()))
                .forEach(extra -> left.put(extra.getKey(), extra.getValue()));
        try {
            return json.writeValueAsString(new Note(IdRanges.text(rows.move(fromId, toId)), left));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always written", e);
        }
    }

    @Override
    public void undo(long fromId, long toId, String note) {
        try {
            Note known = json.readValue(note, Note.class);
            rows.move(IdRanges.ids(known.moved()), toId, fromId);
            extras.add(Map.of(fromId, known.left()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The record of this merge is damaged", e);
        }
    }
}
