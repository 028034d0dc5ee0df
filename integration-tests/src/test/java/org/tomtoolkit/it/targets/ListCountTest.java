package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.lists.ListCounts;
import org.tomtoolkit.targets.lists.TargetLists;

/** The targets of a list are counted as far as the site wants, and only those that one may see. */
@QuarkusTest
class ListCountTest extends SiteTest {

    private static final int LIMIT = 3;

    @Inject
    EntityManager entities;

    @Inject
    TargetAccess access;

    @Inject
    TargetLists lists;

    @Inject
    Targets targets;

    @Inject
    TargetsConfig config;

    private final List<Long> made = new ArrayList<>();
    private Viewer alice;

    @BeforeEach
    void who() {
        alice = people.viewer(People.ALICE);
    }

    @AfterEach
    void tidy() {
        made.forEach(id -> lists.delete(id, alice));
    }

    /** As on a site that counts up to three. */
    private ListCounts counting() {
        TargetsConfig few = (TargetsConfig) Proxy.newProxyInstance(
                TargetsConfig.class.getClassLoader(),
                new Class<?>[] {TargetsConfig.class},
                (proxy, method, values) ->
                        method.getName().equals("countLimit") ? (Object) LIMIT : method.invoke(config, values));
        return new ListCounts(entities, access, few) {};
    }

    private long list(int size, Visibility visibility) {
        String name = "Counting list " + made.size();
        long list = lists.getOrCreate(name, Visibility.PUBLIC, alice).getId();
        made.add(list);
        List<Long> ids = IntStream.range(0, size)
                .mapToObj(i -> targets.findByName(name + " target " + i, alice)
                        .orElseGet(() -> targets.create(
                                TargetDraft.sidereal(name + " target " + i, i, 66)
                                        .visibility(visibility),
                                alice))
                        .getId())
                .toList();
        lists.add(list, ids, alice);
        return list;
    }

    private Map<Long, String> texts(Viewer viewer) {
        Map<Long, String> texts = new LinkedHashMap<>();
        counting().of(made, viewer).forEach((id, count) -> texts.put(id, count.text()));
        return texts;
    }

    @Test
    void countingEndsAtTheLimitForEachListOfItsOwn() {
        Map<Long, String> wanted = new LinkedHashMap<>();
        wanted.put(list(0, Visibility.PUBLIC), "0 targets");
        wanted.put(list(1, Visibility.PUBLIC), "1 target");
        wanted.put(list(LIMIT, Visibility.PUBLIC), "3 targets");
        wanted.put(list(LIMIT + 2, Visibility.PUBLIC), "more than 3 targets");
        wanted.put(list(LIMIT + 2, Visibility.PRIVATE), "more than 3 targets");
        assertEquals(wanted, texts(alice));
        assertEquals(wanted, texts(Viewer.system()));
        wanted.put(made.get(4), "0 targets");
        assertEquals(wanted, texts(people.viewer(People.BOB)));
    }

    @Test
    void moreListsThanOneStatementCountsAreAllCounted() {
        for (int i = 0; i < 27; i++) {
            list(i == 26 ? 2 : 0, Visibility.PUBLIC);
        }
        Map<Long, String> texts = texts(alice);
        assertEquals(27, texts.size());
        assertEquals("2 targets", texts.get(made.get(26)));
        assertEquals("0 targets", texts.get(made.get(0)));
    }
}
