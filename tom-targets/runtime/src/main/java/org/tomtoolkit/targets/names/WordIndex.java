package org.tomtoolkit.targets.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tomtoolkit.targets.bulk.RowInsert;
import org.tomtoolkit.targets.spi.TargetMatcher;

/**
 * Keeps the words of names, by which large sites search, in step with the names. Everything that writes names or aliases past
 * {@link org.tomtoolkit.targets.Targets} does so within {@link #during}. Inside a transaction.
 *
 * @since 1.0
 */
@ApplicationScoped
public class WordIndex {

    private static final List<String> ATTRIBUTES = List.of("word", "targetId");

    private final EntityManager entities;
    private final TargetMatcher matcher;

    WordIndex(EntityManager entities, TargetMatcher matcher) {
        this.entities = entities;
        this.matcher = matcher;
    }

    /** Enters new targets with all their names, by target id. */
    public void add(Map<Long, ? extends Collection<String>> names) {
        List<Object[]> rows = new ArrayList<>();
        names.forEach((id, all) -> words(all).forEach(word -> rows.add(new Object[] {word, id})));
        new RowInsert(entities, TargetWord.class, ATTRIBUTES).insert(rows);
    }

    /** Does what changes names of these targets, and enters the difference. */
    public <T> T during(Collection<Long> targetIds, Supplier<T> change) {
        Map<Long, Set<String>> before = present(targetIds);
        T result = change.get();
        entities.flush();
        Map<Long, Set<String>> after = present(targetIds);
        List<Object[]> added = new ArrayList<>();
        for (Long id : targetIds) {
            Set<String> old = before.getOrDefault(id, Set.of());
            Set<String> now = after.getOrDefault(id, Set.of());
            delete(id, difference(old, now));
            Set<String> fresh = difference(now, old);
            // rows left behind by somebody who did not come through here
            delete(id, fresh);
            fresh.forEach(word -> added.add(new Object[] {word, id}));
        }
        new RowInsert(entities, TargetWord.class, ATTRIBUTES).insert(added);
        return result;
    }

    /** Enters words of these targets that are missing, after their keys changed. */
    public void complete(Collection<Long> targetIds) {
        List<Object[]> missing = new ArrayList<>();
        present(targetIds).forEach((id, words) -> {
            Set<String> known = new HashSet<>(entities.createQuery(
                            "select w.word from TargetWord w where w.targetId = ?1 and w.word in ?2", String.class)
                    .setParameter(1, id)
                    .setParameter(2, words)
                    .getResultList());
            difference(words, known).forEach(word -> missing.add(new Object[] {word, id}));
        });
        new RowInsert(entities, TargetWord.class, ATTRIBUTES).insert(missing);
    }

    /** Takes a target out that is about to be deleted. */
    public void remove(long targetId) {
        delete(targetId, present(List.of(targetId)).getOrDefault(targetId, Set.of()));
    }

    private void delete(Long targetId, Set<String> words) {
        if (!words.isEmpty()) {
            entities.createQuery("delete from TargetWord w where w.targetId = ?1 and w.word in ?2")
                    .setParameter(1, targetId)
                    .setParameter(2, words)
                    .executeUpdate();
        }
    }

    private Map<Long, Set<String>> present(Collection<Long> targetIds) {
        Map<Long, List<String>> names = new HashMap<>();
        for (String hql : List.of(
                "select t.id, t.name from Target t where t.id in ?1",
                "select n.targetId, n.name from TargetName n where n.targetId in ?1")) {
            entities.createQuery(hql, Object[].class)
                    .setParameter(1, targetIds)
                    .getResultList()
                    .forEach(row -> names.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .add((String) row[1]));
        }
        Map<Long, Set<String>> words = new HashMap<>();
        names.forEach((id, all) -> words.put(id, words(all)));
        return words;
    }

    private Set<String> words(Collection<String> names) {
        Set<String> words = new HashSet<>();
        names.forEach(name -> words.addAll(NameWords.of(name, matcher.key(name))));
        return words;
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
