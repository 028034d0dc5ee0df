package org.tomtoolkit.it.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class HintTest extends SiteTest {

    @Test
    void everyonePutsAHintAwayForThemselves() {
        people.ensure("hilda");
        Visitor hilda = new Visitor().logIn("hilda", People.PASSWORD);
        assertTrue(hilda.get("/targets/").has(".tom-hint"));
        assertFalse(hilda.get("/comments/").has(".tom-hint"));
        hilda.post("/hints/target-search/dismiss/", Map.of()).is(303);
        assertFalse(hilda.get("/targets/").has(".tom-hint"));
        assertTrue(bob().get("/targets/").has(".tom-hint"));
    }

    @Test
    void visitorsSeeNoHintsAndUnknownOnesAreNotFound() {
        assertFalse(visitor().get("/targets/").has(".tom-hint"));
        assertEquals(404, bob().post("/hints/nothing/dismiss/", Map.of()).status());
    }
}
