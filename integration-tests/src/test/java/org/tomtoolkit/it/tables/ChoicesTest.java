package org.tomtoolkit.it.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.form.ChoiceSources;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** Choices found while somebody types: only what they may see. */
@QuarkusTest
class ChoicesTest extends SiteTest {

    @Inject
    Targets targets;

    @Inject
    ChoiceSources sources;

    private void target(String name, Visibility visibility) {
        if (targets.findByName(name, people.viewer(People.ALICE)).isEmpty()) {
            targets.create(TargetDraft.sidereal(name, 5, 5).visibility(visibility), people.viewer(People.ALICE));
        }
    }

    private static List<String> found(Visitor who, String text) {
        return who.get("/choices/targets/", Map.of("q", text)).is(200).json().getList("results.value");
    }

    @Test
    void onlyWhatOneMaySeeIsOffered() {
        target("Choosable open", Visibility.OPEN);
        target("Choosable private", Visibility.PRIVATE);
        assertEquals(Set.of("Choosable open", "Choosable private"), Set.copyOf(found(alice(), "choosable")));
        assertEquals(List.of("Choosable open"), found(bob(), "choosable"));
        assertEquals(List.of("Choosable open"), found(visitor(), "CHOOSABLE"));
        assertEquals(List.of(), found(bob(), " "));
        assertEquals(List.of(), found(bob(), "%"));
        assertEquals(404, bob().get("/choices/nothing/?q=x").status());
    }

    @Test
    void aValueThatOneMayNotSeeIsNoChoice() {
        target("Choosable private", Visibility.PRIVATE);
        Form form = Form.of(Field.lookup("target", "targets"));
        Map<String, List<String>> sent = Map.of("target", List.of("Choosable private"));
        assertTrue(sources.check(form.bind(sent), people.viewer(People.ALICE)).isValid());
        assertFalse(sources.check(form.bind(sent), people.viewer(People.BOB)).isValid());
        assertTrue(sources.check(form.bind(Map.of()), people.viewer(People.BOB)).isValid());
    }
}
