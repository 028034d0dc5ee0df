package org.tomtoolkit.targets.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tomtoolkit.core.query.OneOf;
import org.tomtoolkit.targets.bulk.RowInsert;
import org.tomtoolkit.targets.bulk.RowLookup;
import org.tomtoolkit.targets.spi.TargetMatcher;

/**
 * The names of targets in the database. Says nothing about who may see them: ask for targets the viewer may view.
 *
 * @since 1.0
 */
@ApplicationScoped
public class TargetNames {

    /**
     * Who has a name already.
     *
     * @param name as it is written there
     * @param targetName primary name of its target
     */
    public record Holder(long targetId, String name, String key, String targetName) {}

    private final EntityManager entities;
    private final TargetMatcher matcher;
    private final WordIndex index;

    TargetNames(EntityManager entities, TargetMatcher matcher, WordIndex index) {
        this.entities = entities;
        this.matcher = matcher;
        this.index = index;
    }

    /** What large sites search by; whoever writes names keeps it in step. */
    public WordIndex index() {
        return index;
    }

    public String key(String name) {
        return matcher.key(name);
    }

    /** Aliases of one target in the order they were added. */
    public List<TargetName> of(long targetId) {
        return of(List.of(targetId)).getOrDefault(targetId, List.of());
    }

    /** Aliases of several targets by target id, in one query. */
    public Map<Long, List<TargetName>> of(Collection<Long> targetIds) {
        Map<Long, List<TargetName>> found = new LinkedHashMap<>();
        if (targetIds.isEmpty()) {
            return found;
        }
        managed(targetIds).forEach(name -> {
            // Detached, or a later change would not show in what this request still reads.
            entities.detach(name);
            found.computeIfAbsent(name.getTargetId(), id -> new ArrayList<>()).add(name);
        });
        return found;
    }

    /** Only the texts of the aliases of many targets, by target id in the order they were added. */
    public Map<Long, List<String>> texts(Collection<Long> targetIds) {
        Map<Long, List<String>> found = new HashMap<>();
        new RowLookup(entities, "select n.target_id, n.name from tom_target_name n where n.target_id")
                .orderBy("n.id")
                .each(
                        targetIds,
                        row -> found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>(2))
                                .add(row.getString(2)));
        return found;
    }

    public Optional<TargetName> find(long id) {
        Optional<TargetName> found = Optional.ofNullable(entities.find(TargetName.class, id));
        found.ifPresent(entities::detach);
        return found;
    }

    private List<TargetName> managed(Collection<Long> targetIds) {
        OneOf these = OneOf.of("n.targetId", "ids", targetIds);
        return these.in(entities.createQuery(
                        "from TargetName n where " + these.hql() + " order by n.id", TargetName.class))
                .getResultList();
    }

    /** Names and aliases that have one of these keys, by key. */
    public Map<String, List<Holder>> holders(Collection<String> keys) {
        Map<String, List<Holder>> found = new LinkedHashMap<>();
        RowLookup.Reader reader = row -> {
            Holder holder = new Holder(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
            found.computeIfAbsent(holder.key(), key -> new ArrayList<>()).add(holder);
        };
        new RowLookup(entities, "select t.id, t.name, t.name_key, t.name from tom_target t where t.name_key")
                .each(keys, reader);
        new RowLookup(
                        entities,
                        "select n.target_id, n.name, n.name_key, t.name from tom_target_name n join tom_target t"
                                + " on t.id = n.target_id where n.name_key")
                .each(keys, reader);
        return found;
    }

    /** Gives new targets their aliases, by target id. Inside a transaction. */
    public void add(Map<Long, ? extends Collection<String>> aliases) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<Object[]> rows = new ArrayList<>();
        aliases.forEach((targetId, names) ->
                names.forEach(name -> rows.add(new Object[] {targetId, name, matcher.key(name), now, now})));
        new RowInsert(entities, TargetName.class, List.of("targetId", "name", "nameKey", "created", "modified"))
                .insert(rows);
    }

    /** Makes these the aliases of a target; those that stay keep their ids. Inside a transaction. */
    public void replace(long targetId, Collection<String> aliases) {
        Set<String> wanted = new HashSet<>(aliases);
        Set<String> kept = new HashSet<>();
        for (TargetName name : managed(List.of(targetId))) {
            if (wanted.contains(name.getName())) {
                kept.add(name.getName());
            } else {
                entities.remove(name);
            }
        }
        entities.flush();
        add(Map.of(
                targetId,
                aliases.stream().filter(alias -> !kept.contains(alias)).toList()));
    }
}
