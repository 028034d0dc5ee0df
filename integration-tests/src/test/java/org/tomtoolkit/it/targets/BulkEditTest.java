package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;

/** Many targets are changed at once. */
@QuarkusTest
class BulkEditTest extends ListedTargets {

    @Test
    void manyTargetsAreEditedAtOnceAfterTheirOwnerWasAsked() {
        Map<String, Object> form = new HashMap<>(Map.of("everything", "true", "query", "Listed"));
        form.putAll(Map.of("edit_visibility", "PUBLIC", "edit_tag", "priority", "edit_value", "2.5"));
        Page asked = owner.post(ACTIONS + "edit/", form).is(200);
        assertTrue(asked.text().contains("4 targets will be changed."), asked.text());
        assertTrue(asked.text().contains("a change for 2 targets."), asked.text());
        assertFalse(owner.get("/targets/?key=priority&value=2.5").has("td[data-label=Name]"));
        assertTrue(act(owner, "edit", form).contains("4 targets were changed."));
        Page found = owner.get("/targets/?key=priority&value=2.5");
        assertEquals(4, found.texts("td[data-label=Name]").size());
        assertEquals(
                4,
                found.texts("td[data-label='Who sees it']").stream()
                        .filter("public"::equals)
                        .count());
        form.putAll(Map.of("edit_visibility", "", "edit_tag", "priority", "edit_value", "3"));
        assertTrue(owner.post(ACTIONS + "edit/", form).text().contains("4 targets have it now"));
        assertTrue(act(owner, "edit", Map.of("everything", "true", "key", "priority", "edit_removed_tag", "priority"))
                .contains("4 targets were changed."));
        assertFalse(owner.get("/targets/?key=priority").has("td[data-label=Name]"));
        act(
                owner,
                "edit",
                Map.of("selected", List.of(ids.get("Listed 3"), ids.get("Listed 4")), "edit_visibility", "PRIVATE"));
    }

    @Test
    void nobodyEditsWhatIsNotTheirs() {
        Visitor other = new Visitor().logIn(OTHER, People.PASSWORD);
        Map<String, Object> form = Map.of("selected", List.copyOf(ids.values()), "edit_visibility", "OPEN");
        assertTrue(act(other, "edit", form).contains("None of these targets is yours to change"));
        Map<String, Object> confirmed = new HashMap<>(form);
        confirmed.put("confirmed", "true");
        other.post(ACTIONS + "edit/", confirmed).is(303);
        assertTrue(visitor()
                .get("/targets/?query=Listed")
                .texts("td[data-label=Name]")
                .isEmpty());
        assertTrue(act(owner, "edit", Map.of("selected", two())).contains("Say what is to be changed"));
    }
}
