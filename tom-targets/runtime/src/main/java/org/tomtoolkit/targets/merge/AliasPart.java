package org.tomtoolkit.targets.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.names.TargetName;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.names.TargetWord;
import org.tomtoolkit.targets.spi.MergeParticipant;

/** The name and the aliases of the target that goes become aliases of the one that stays. */
@ApplicationScoped
class AliasPart implements MergeParticipant {

    private final EntityManager entities;
    private final TargetNames names;
    private final OwnedRows rows;

    AliasPart(EntityManager entities, TargetNames names) {
        this.entities = entities;
        this.names = names;
        this.rows = new OwnedRows(entities, "tom_target_name");
    }

    @Override
    public String id() {
        return "aliases";
    }

    @Override
    public Set<Class<?>> entities() {
        return Set.of(TargetName.class, TargetWord.class);
    }

    @Override
    public List<String> preview(long fromId, long toId) {
        return List.of();
    }

    @Override
    public String move(long fromId, long toId) {
        return names.index().during(List.of(toId), () -> moved(fromId, toId));
    }

    private String moved(long fromId, long toId) {
        List<Long> moved = rows.move(fromId, toId);
        String name = name(fromId);
        List<String> present = new ArrayList<>(List.of(name(toId)));
        names.of(toId).forEach(alias -> present.add(alias.getName()));
        if (!present.contains(name)) {
            names.add(Map.of(toId, List.of(name)));
        }
        return "ids " + IdRanges.text(moved);
    }

    private String name(long targetId) {
        return entities.find(Target.class, targetId).getName();
    }

    /** The name it has again is no longer an alias of the other. */
    @Override
    public void undo(long fromId, long toId, String note) {
        names.index().during(List.of(fromId, toId), () -> undone(fromId, toId, note));
    }

    private boolean undone(long fromId, long toId, String note) {
        String name = (String) entities.createNativeQuery("select name from tom_target where id = ?1")
                .setParameter(1, fromId)
                .getSingleResult();
        entities.createNativeQuery("delete from tom_target_name where target_id = ?1 and name = ?2")
                .setParameter(1, toId)
                .setParameter(2, name)
                .executeUpdate();
        rows.move(IdRanges.ids(note.substring("ids ".length())), toId, fromId);
        return true;
    }
}
