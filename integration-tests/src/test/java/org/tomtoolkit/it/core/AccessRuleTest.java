package org.tomtoolkit.it.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

@QuarkusTest
class AccessRuleTest extends SiteTest {

    private static final long GROUP = 700_001;
    private static final long GRANTED = 700_002;
    private static final String NAME = "Access rule test";

    @Inject
    Targets targets;

    @Inject
    AccessLists lists;

    @Inject
    EntityManager entities;

    /** Columns: role, then what it may do to an OPEN, a PUBLIC and a PRIVATE target with these grants. */
    @ParameterizedTest
    @CsvSource({
        "visitor,    view,  '',    VIEW,  '',    ''",
        "stranger,   view,  '',    VIEW,  VIEW,  ''",
        "member,     view,  '',    VIEW,  VIEW,  VIEW",
        "member,     all,   '',    ALL,   ALL,   ALL",
        "member,     '',    '',    VIEW,  VIEW,  ''",
        "granted,    '',    view,  VIEW,  VIEW,  VIEW",
        "granted,    '',    all,   ALL,   ALL,   ALL",
        "stranger,   all,   all,   VIEW,  VIEW,  ''",
        "visitor,    all,   all,   VIEW,  '',    ''",
        "owner,      '',    '',    ALL,   ALL,   ALL",
        "superuser,  '',    '',    ALL,   ALL,   ALL"
    })
    void everyRoleMayDoWhatTheTableSays(
            String role, String toGroup, String toUser, String open, String publicly, String privately) {
        assertEquals(open, allowed(role, Visibility.OPEN, toGroup, toUser), "OPEN");
        assertEquals(publicly, allowed(role, Visibility.PUBLIC, toGroup, toUser), "PUBLIC");
        assertEquals(privately, allowed(role, Visibility.PRIVATE, toGroup, toUser), "PRIVATE");
    }

    @Test
    void equalSetsOfGrantsAreOneList() {
        Grant one = Grant.fullToGroup(GROUP);
        Grant other = new Grant(SubjectKind.USER, GRANTED, Set.of(Action.VIEW));
        assertEquals(lists.idOf(List.of(one, other)), lists.idOf(List.of(other, one, one)));
        assertEquals(2, lists.grants(lists.idOf(List.of(one, other))).size());
    }

    private String allowed(String role, Visibility visibility, String toGroup, String toUser) {
        Viewer owner = people.viewer("alice");
        List<Grant> grants = new java.util.ArrayList<>();
        if (!toGroup.isEmpty()) {
            grants.add(new Grant(SubjectKind.GROUP, GROUP, actions(toGroup)));
        }
        if (!toUser.isEmpty()) {
            grants.add(new Grant(SubjectKind.USER, GRANTED, actions(toUser)));
        }
        Long list = lists.idOf(grants);
        long id = target(owner);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery(
                                "update Target t set t.visibility = ?1, t.accessListId = ?2 where t.id = ?3")
                        .setParameter(1, visibility)
                        .setParameter(2, list)
                        .setParameter(3, id)
                        .executeUpdate());
        Viewer viewer = viewers(owner).get(role);
        List<String> may = java.util.Arrays.stream(Action.values())
                .filter(action -> isAllowed(viewer, action, id))
                .map(Action::name)
                .toList();
        return may.size() == 3 ? "ALL" : String.join("+", may);
    }

    private long target(Viewer owner) {
        List<Long> known = entities.createQuery("select t.id from Target t where t.name = ?1", Long.class)
                .setParameter(1, NAME)
                .getResultList();
        return known.isEmpty()
                ? targets.create(TargetDraft.sidereal(NAME, 10, 20), owner).getId()
                : known.get(0);
    }

    private static Set<Action> actions(String text) {
        return text.equals("all") ? Set.of(Action.values()) : Set.of(Action.VIEW);
    }

    private static Map<String, Viewer> viewers(Viewer owner) {
        return Map.of(
                "visitor", Viewer.anonymous(),
                "stranger", new Viewer(700_003L, "stranger", Set.of(GROUP + 5), false),
                "member", new Viewer(700_004L, "member", Set.of(GROUP, GROUP + 5), false),
                "granted", new Viewer(GRANTED, "granted", Set.of(), false),
                "owner", owner,
                "superuser", new Viewer(700_005L, "superuser", Set.of(), true));
    }

    private boolean isAllowed(Viewer viewer, Action action, long id) {
        AccessRule rule = AccessRule.of(viewer, action, "t");
        var query =
                entities.createQuery("select count(t) from Target t where t.id = :id and " + rule.hql(), Long.class);
        rule.parameters().forEach(query::setParameter);
        return query.setParameter("id", id).getSingleResult() == 1;
    }
}
