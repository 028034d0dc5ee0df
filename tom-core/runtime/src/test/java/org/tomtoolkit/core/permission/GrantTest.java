package org.tomtoolkit.core.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantTest {

    @Test
    void changingImpliesViewing() {
        assertEquals(
                Set.of(Action.VIEW, Action.CHANGE), new Grant(SubjectKind.USER, 1, Set.of(Action.CHANGE)).actions());
    }

    @Test
    void aGrantOfNothingIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> new Grant(SubjectKind.USER, 1, Set.of()));
    }

    @Test
    void aVisitorIsAskedForOpenOnly() {
        AccessRule rule = AccessRule.of(Viewer.anonymous(), Action.VIEW, "t");
        assertTrue(rule.hql().contains("OPEN") && !rule.hql().contains("PUBLIC"), rule.hql());
        assertTrue(rule.parameters().isEmpty());
    }

    @Test
    void aSuperuserSeesEverything() {
        assertEquals(
                "(1 = 1)", AccessRule.of(Viewer.system(), Action.DELETE, "t").hql());
    }
}
