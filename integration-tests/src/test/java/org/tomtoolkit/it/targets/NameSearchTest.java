package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** The address {@code /targets/name/…}: to the one target of this name, else to the list of those that fit. */
@QuarkusTest
class NameSearchTest extends SiteTest {

    @Inject
    Targets targets;

    private String name;
    private long open;
    private long hidden;

    @BeforeEach
    void anOpenAndAPrivateTarget() {
        name = "search-" + UUID.randomUUID();
        open = make(" open", Visibility.OPEN);
        hidden = make(" private", Visibility.PRIVATE);
    }

    private long make(String suffix, Visibility visibility) {
        TargetDraft draft = TargetDraft.sidereal(name + suffix, 25, -86)
                .alias(name + suffix + " alias")
                .visibility(visibility);
        return targets.create(draft, people.viewer(People.ALICE)).getId();
    }

    private Page search(Visitor who, String text) {
        return who.get("/targets/name/" + text).is(303);
    }

    private static List<String> listed(Visitor who, Page answer) {
        assertTrue(answer.location().startsWith("/targets/?name="), answer.location());
        return who.follow(answer).is(200).texts("td[data-label=Name]").stream()
                .sorted()
                .toList();
    }

    @Test
    void theOnlyOneIsShownByItsNameOrAnAliasOrAPartOfThem() {
        for (String text : List.of(name + " open", name + " OPEN alias", name.substring(3) + " op")) {
            assertEquals("/targets/" + open + "/", search(visitor(), text).location(), text);
        }
        assertEquals(
                "/targets/" + hidden + "/", search(alice(), name + " private").location());
    }

    @Test
    void severalAreListed() {
        Visitor alice = alice();
        assertEquals(List.of(name + " open", name + " private"), listed(alice, search(alice, name)));
    }

    @Test
    void whatOneMayNotSeeIsNeitherShownNorCounted() {
        for (Visitor who : List.of(visitor(), bob())) {
            assertEquals("/targets/" + open + "/", search(who, name).location(), "the private one does not count");
            Page answer = search(who, name + " private");
            assertEquals(List.of(), listed(who, answer));
            Page list = who.follow(answer);
            assertTrue(list.has(".tom-empty"), list::body);
            assertFalse(list.one("main").html().contains(name + " private alias"));
        }
    }

    @Test
    void whatNobodyIsCalledLeadsToAnEmptyList() {
        Visitor alice = alice();
        assertEquals(List.of(), listed(alice, search(alice, name + " nobody")));
    }
}
