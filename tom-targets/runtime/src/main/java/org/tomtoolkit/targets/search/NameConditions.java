package org.tomtoolkit.targets.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.match.NameKeys;
import org.tomtoolkit.targets.names.NameWords;
import org.tomtoolkit.targets.spi.TargetMatcher;

/**
 * Turns names into conditions that indexes serve. On a small site a text is found anywhere in a name; on a large one where a
 * part of a name begins, see {@link NameWords}: any other way all names would be read for each search.
 */
@ApplicationScoped
class NameConditions {

    /** As many finds are fetched and sorted; with more the list is walked in its order and a page is soon full. */
    private static final int FEW = 20_000;

    private static final long KNOWN_NANOS = Duration.ofSeconds(60).toNanos();
    /** Above all that a name begins with. */
    private static final String END = Character.toString(0x10FFFF);

    private static final String BY_NAME = "select x.id from Target x where x.nameKey >= ? and x.nameKey < ?";
    private static final String BY_ALIAS = "select n.targetId from TargetName n where n.nameKey >= ? and n.nameKey < ?";
    private static final String BY_WORD = "select w.targetId from TargetWord w where w.word >= ? and w.word < ?";
    private static final String BEGINS =
            "t.id in (" + BY_NAME + " union all " + BY_ALIAS + " union all " + BY_WORD + ")";
    private static final String KEY_ANYWHERE = "t.nameKey like ? escape '!' or exists (select 1 from TargetName n"
            + " where n.targetId = t.id and n.nameKey like ? escape '!')";
    private static final String NAME_ANYWHERE = "lower(t.name) like ? escape '!' or exists (select 1 from TargetName n"
            + " where n.targetId = t.id and lower(n.name) like ? escape '!')";

    private record Size(boolean small, long atNanos) {}

    private final EntityManager entities;
    private final TargetMatcher matcher;
    private final TargetsConfig config;
    private volatile Size size;

    NameConditions(EntityManager entities, TargetMatcher matcher, TargetsConfig config) {
        this.entities = entities;
        this.matcher = matcher;
        this.config = config;
    }

    /** What stands in a search box: blanks, hyphens and case do not matter, m 31 finds M31. */
    void box(Condition condition, String text) {
        if (isSmall()) {
            String key = Condition.anywhere(NameKeys.fuzzy(text));
            String plain = Condition.anywhere(text.toLowerCase(Locale.ROOT));
            condition.and("(" + KEY_ANYWHERE + ") or (" + NAME_ANYWHERE + ")", key, key, plain, plain);
            return;
        }
        Entrance entrance = Entrance.of(text);
        String key = Condition.anywhere(entrance.key());
        if (isBroad(entrance)) {
            condition.and(KEY_ANYWHERE, key, key);
        } else if (entrance.isExact()) {
            condition.and(BEGINS, entrance.values());
        } else {
            condition.and(BEGINS, entrance.values()).and(KEY_ANYWHERE, key, key);
        }
    }

    /** One of these stands in the name or an alias, in any case. */
    void anyOf(Condition condition, List<String> names) {
        boolean small = isSmall();
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (String name : names) {
            Entrance entrance = Entrance.of(name);
            String plain = Condition.anywhere(name.toLowerCase(Locale.ROOT));
            if (small || isBroad(entrance)) {
                parts.add("(" + NAME_ANYWHERE + ")");
            } else {
                parts.add("(" + BEGINS + " and (" + NAME_ANYWHERE + "))");
                values.addAll(List.of(entrance.values()));
            }
            values.addAll(List.of(plain, plain));
        }
        condition.and(String.join(" or ", parts), values.toArray());
    }

    /** The name or an alias equals one of these in the sense of the matcher. */
    void same(Condition condition, List<String> names) {
        List<String> keys = names.stream().map(matcher::key).toList();
        condition.and(
                "t.id in (select x.id from Target x where x.nameKey in (?) union all select n.targetId from TargetName n"
                        + " where n.nameKey in (?))",
                keys,
                keys);
    }

    /**
     * Where a search text enters names.
     *
     * @param key normal form of the text without the signs it begins with
     * @param word as much of it as is kept
     */
    private record Entrance(String key, String word, boolean whole) {

        static Entrance of(String text) {
            String key = NameKeys.fuzzy(text);
            int signs = 0;
            while (signs < key.length() - 1 && !Character.isLetterOrDigit(key.codePointAt(signs))) {
                signs++;
            }
            return new Entrance(key, NameWords.shortened(key.substring(signs)), signs == 0);
        }

        /** Whether all that is found this way is right. */
        boolean isExact() {
            return whole && word.length() == key.length();
        }

        private String start() {
            return whole ? key : word;
        }

        Object[] values() {
            return new Object[] {start(), start() + END, start(), start() + END, word, word + END};
        }
    }

    /**
     * When a search finds so many that it cannot be counted quickly in order of the ids: the same in order of the names,
     * which may be enough to say that there are more than are counted.
     *
     * @return where the targets {@code t} are found, null when counting is quick
     */
    Broad broad(String text) {
        if (text.isEmpty() || isSmall()) {
            return null;
        }
        Entrance entrance = Entrance.of(text);
        Object[] v = entrance.values();
        if (isMore(BY_NAME, v[0], v[1])) {
            return new Broad("Target t", "t.nameKey", entrance.start());
        }
        if (isMore(BY_ALIAS, v[2], v[3])) {
            return new Broad("TargetName s join Target t on t.id = s.targetId", "s.nameKey", entrance.start());
        }
        return isMore(BY_WORD, v[4], v[5])
                ? new Broad("TargetWord s join Target t on t.id = s.targetId", "s.word", entrance.word())
                : null;
    }

    /** A way to many targets along an index. */
    record Broad(String from, String by, String start) {
        String condition() {
            return by + " >= :broadFrom and " + by + " < :broadTo";
        }

        Map<String, Object> parameters() {
            return Map.of("broadFrom", start, "broadTo", start + END);
        }
    }

    private boolean isBroad(Entrance entrance) {
        Object[] v = entrance.values();
        return isMore(BY_NAME, v[0], v[1]) || isMore(BY_ALIAS, v[2], v[3]) || isMore(BY_WORD, v[4], v[5]);
    }

    private boolean isMore(String hql, Object from, Object to) {
        return !entities.createQuery(hql.replaceFirst("\\?", "?1").replaceFirst("< \\?", "< ?2"), Long.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .setFirstResult(FEW)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private boolean isSmall() {
        Size known = size;
        if (known == null || System.nanoTime() - known.atNanos() > KNOWN_NANOS) {
            boolean small = config.searchAnywhereUpTo() > 0
                    && entities.createQuery("select t.id from Target t", Long.class)
                            .setFirstResult(config.searchAnywhereUpTo())
                            .setMaxResults(1)
                            .getResultList()
                            .isEmpty();
            known = new Size(small, System.nanoTime());
            size = known;
        }
        return known.small();
    }
}
