package org.tomtoolkit.targets.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void valuesBecomeParametersAndNeverText() {
        Condition condition = new Condition().and("t.name = ?", "x' or '1'='1").and("t.id in (?)", List.of(1L, 2L));
        assertEquals("1 = 1 and (t.name = :p0) and (t.id in (:p1))", condition.hql());
        assertEquals(List.of(1L, 2L), condition.parameters().get("p1"));
    }

    @Test
    void wildcardsOfThePersonAreOrdinaryCharacters() {
        assertEquals("%50!% a!_b!!%", Condition.anywhere("50% a_b!"));
    }

    @Test
    void anOrderTurnsIntoAPlaceAndBack() {
        Condition condition = new Condition();
        TargetOrder.NAME.from("7~m31", false, condition);
        assertEquals("1 = 1 and (t.nameKey > :p0 or (t.nameKey = :p1 and t.id > :p2))", condition.hql());
        TargetOrder.NEWEST.from("nonsense", false, condition);
        TargetOrder.NAME.from("7", false, condition);
        assertFalse(condition.hql().contains(":p3"));
    }
}
