package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.grants.TargetGrants;
import org.tomtoolkit.targets.merge.TargetMerge;

/** Who may merge which targets into which, and the ways to the page that does it. */
@QuarkusTest
class MergeRightsTest extends MergedTargets {

    @Inject
    TargetGrants grants;

    @Test
    void twoTickedRowsLeadToTheComparisonAndOtherNumbersDoNot() {
        long a = make(TargetDraft.sidereal("Ticked A", 51, 11)).getId();
        long b = make(TargetDraft.sidereal("Ticked B", 51, 11)).getId();
        Visitor alice = alice();
        assertEquals(
                "/targets/merge/" + a + "/" + b + "/",
                alice.post("/tables/targets/actions/merge/", Map.of("selected", List.of(a, b)))
                        .is(303)
                        .location());
        Page one = alice.post("/tables/targets/actions/merge/", Map.of("selected", List.of(a)))
                .is(303);
        assertTrue(alice.follow(one).text("#messages").contains("exactly two"));
        assertEquals(
                "/targets/merge/" + a + "/" + b + "/",
                alice.get("/targets/" + a + "/merge/", Map.of("other", "ticked-b"))
                        .is(303)
                        .location());
        assertTrue(alice.get("/targets/" + a + "/merge/").text("#merge-near").contains("Ticked B, 0.00″ away"));
        alice.get("/targets/" + a + "/merge/", Map.of("other", "nobody is called this"))
                .is(400);
        alice.get("/targets/" + a + "/merge/", Map.of("other", "Ticked A")).is(400);
        alice.get("/targets/merge/" + a + "/" + a + "/").is(400);
    }

    @Test
    void aStrangerCannotMergeAndAnEditorNeedsTheRightToDeleteWhatGoes() {
        Target kept = make(TargetDraft.sidereal("Rights A", 52, 12));
        Target other = make(TargetDraft.sidereal("Rights B", 52, 12));
        String path = "/targets/merge/" + kept.getId() + "/" + other.getId() + "/";
        Visitor bob = bob();
        bob.get(path).is(404);
        bob.post(path, Map.of()).is(404);
        visitor().get(path).is(303);
        Viewer bobs = people.viewer(People.BOB);
        Grant change = new Grant(SubjectKind.USER, bobs.userId(), Set.of(Action.CHANGE));
        grants.change(kept.getId(), Visibility.PRIVATE, List.of(change), people.viewer(People.ALICE));
        grants.change(other.getId(), Visibility.PRIVATE, List.of(change), people.viewer(People.ALICE));
        bob.get(path).is(403);
        bob.post(path, Map.of()).is(403);
        assertEquals(
                "Rights B",
                targets.get(other.getId(), people.viewer(People.ALICE), Action.VIEW)
                        .getName());
    }

    @Test
    void whoMayDeleteOnlyOneIsLedToTheWayRoundThatWorks() {
        Target kept = make(TargetDraft.sidereal("Way A", 53, 13));
        Viewer bobs = people.viewer(People.BOB);
        grants.change(
                kept.getId(),
                Visibility.PRIVATE,
                List.of(new Grant(SubjectKind.USER, bobs.userId(), Set.of(Action.CHANGE))),
                people.viewer(People.ALICE));
        Target own = targets.create(TargetDraft.sidereal("Way B", 53, 13), bobs);
        assertEquals(
                "/targets/merge/" + kept.getId() + "/" + own.getId() + "/",
                bob().get("/targets/merge/" + own.getId() + "/" + kept.getId() + "/")
                        .is(303)
                        .location());

        TargetMerge merge = merges.merge(kept.getId(), own.getId(), bobs);
        assertTrue(targets.isAllowed(kept.getId(), bobs, Action.CHANGE));
        assertFalse(targets.isAllowed(kept.getId(), bobs, Action.DELETE), "merging gives nobody more than they had");
        Target back = merges.undo(merge.getId(), bobs);
        assertEquals(bobs.userId(), back.getOwnerId());
        assertTrue(targets.isAllowed(own.getId(), bobs, Action.DELETE));
        assertFalse(targets.isAllowed(own.getId(), people.viewer(People.ALICE), Action.VIEW));
    }
}
