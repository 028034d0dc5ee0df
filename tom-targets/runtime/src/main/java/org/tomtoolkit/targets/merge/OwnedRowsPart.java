package org.tomtoolkit.targets.merge;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.targets.spi.MergeParticipant;

/**
 * Moves the rows of one table. Rows that the target that stays has too go with the other target; undoing copies them back
 * when their columns are {@link #copying named}. Make the subclass a {@code @Singleton}.
 *
 * @since 1.0
 */
public abstract class OwnedRowsPart implements MergeParticipant {

    private static final int STEP = 500;

    private final EntityManager entities;
    private final String table;
    private final String one;
    private final String many;
    private final Class<?> entity;
    private final OwnedRows rows;
    private String link = "";
    private String copied = "";

    /**
     * @param one what a row is called, with its article, e.g. {@code an observation record}
     * @param many what rows are called, e.g. {@code observation records}
     * @param same as in {@link OwnedRows}
     */
    protected OwnedRowsPart(
            EntityManager entities, Class<?> entity, String table, String one, String many, String... same) {
        this.entities = entities;
        this.entity = entity;
        this.table = table;
        this.one = one;
        this.many = many;
        this.rows = new OwnedRows(entities, table, same);
    }

    /**
     * Rows that both have are copied back from the one that stays.
     *
     * @param ownLink column whose value a copy keeps as it was, e.g. the file a row was read from; a number;
     *     {@code ""} for none
     * @param columns all others but id and target
     */
    protected final void copying(String ownLink, String... columns) {
        link = ownLink;
        copied = String.join(", ", columns);
    }

    @Override
    public final Set<Class<?>> entities() {
        return Set.of(entity);
    }

    @Override
    public List<String> preview(long fromId, long toId) {
        long count = rows.count(fromId);
        int both = rows.duplicates(fromId, toId).size();
        if (count == 0) {
            return List.of();
        }
        String text = count == 1 ? one : count + " " + many;
        return List.of(both == 0 ? text : text + ", " + (both == count ? "all" : both) + " of which are there already");
    }

    @Override
    public String move(long fromId, long toId) {
        Map<Long, Long> both = rows.duplicates(fromId, toId);
        Map<String, List<Long>> keptByLink = new LinkedHashMap<>();
        if (!copied.isEmpty()) {
            both.forEach((id, kept) -> keptByLink
                    .computeIfAbsent(link(id), value -> new ArrayList<>())
                    .add(kept));
        }
        StringBuilder note = new StringBuilder(IdRanges.text(rows.move(fromId, toId)));
        keptByLink.forEach(
                (value, kept) -> note.append(';').append(value).append('=').append(IdRanges.text(kept)));
        return note.toString();
    }

    private String link(long id) {
        if (link.isEmpty()) {
            return "";
        }
        return String.valueOf(entities.createNativeQuery("select " + link + " from " + table + " where id = ?1")
                .setParameter(1, id)
                .getSingleResult());
    }

    @Override
    public void undo(long fromId, long toId, String note) {
        String[] parts = note.split(";");
        rows.move(IdRanges.ids(parts[0]), toId, fromId);
        for (int i = 1; i < parts.length; i++) {
            String[] linked = parts[i].split("=");
            List<Long> kept = IdRanges.ids(linked[1]);
            for (int from = 0; from < kept.size(); from += STEP) {
                copy(linked[0], new HashSet<>(kept.subList(from, Math.min(kept.size(), from + STEP))), fromId, toId);
            }
        }
    }

    /** Ids stand in the text as numbers, for a database cannot tell the type of a parameter that is selected. */
    private void copy(String linkValue, Set<Long> kept, long fromId, long toId) {
        String column = link.isEmpty() ? "" : link + ", ";
        String value = link.isEmpty() ? "" : linkValue.equals("null") ? "null, " : Long.parseLong(linkValue) + ", ";
        entities.createNativeQuery("insert into " + table + " (target_id, " + column + copied + ") select " + fromId
                        + ", " + value + copied + " from " + table + " where target_id = " + toId
                        + " and id in (:kept)")
                .setParameter("kept", kept)
                .executeUpdate();
    }
}
