package org.tomtoolkit.targets.own;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.targets.spi.MergeParticipant;

/** What the target that stays lacks in the application's columns comes from the one that goes. */
@ApplicationScoped
class OwnMerge implements MergeParticipant {

    /**
     * What happened.
     *
     * @param values texts of the target that went
     * @param taken names of those that the other took over
     */
    record Note(Map<String, String> values, Set<String> taken) {}

    private final OwnColumns columns;
    private final ObjectMapper json;

    OwnMerge(OwnColumns columns, ObjectMapper json) {
        this.columns = columns;
        this.json = json;
    }

    @Override
    public String id() {
        return "own-columns";
    }

    @Override
    public Set<Class<?>> entities() {
        Set<Class<?>> all = new HashSet<>();
        columns.contributions().forEach(each -> all.add(each.entity()));
        return all;
    }

    @Override
    public List<String> preview(long fromId, long toId) {
        return List.of();
    }

    @Override
    public String move(long fromId, long toId) {
        if (columns.isEmpty()) {
            return "";
        }
        Map<String, Object> from = columns.values(fromId);
        Map<String, Object> taken = new LinkedHashMap<>(from);
        taken.keySet().removeAll(columns.values(toId).keySet());
        if (!taken.isEmpty()) {
            columns.save(Map.of(toId, taken));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        from.forEach((name, value) -> texts.put(name, OwnColumns.text(value)));
        try {
            return json.writeValueAsString(new Note(texts, taken.keySet()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always written", e);
        }
    }

    @Override
    public void undo(long fromId, long toId, String note) {
        Note known = note(note);
        Map<String, Object> values = columns.read(new HashMap<>(known.values()), false, new FieldErrors());
        columns.save(Map.of(fromId, values));
        Map<String, Object> present = columns.values(toId);
        Map<String, Object> emptied = new HashMap<>();
        known.taken().stream()
                .filter(name -> values.containsKey(name) && values.get(name).equals(present.get(name)))
                .forEach(name -> emptied.put(name, null));
        if (!emptied.isEmpty()) {
            columns.save(Map.of(toId, emptied));
        }
    }

    private Note note(String text) {
        try {
            return json.readValue(text, Note.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The record of this merge is damaged", e);
        }
    }
}
