package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.MergeUndone;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetCreated;
import org.tomtoolkit.targets.TargetDeleted;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.TargetUpdated;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.TargetsMerged;
import org.tomtoolkit.targets.merge.TargetMerge;
import org.tomtoolkit.targets.merge.TargetMerges;

/** What is told when a target is merged into another, and when that is undone: whole, and in the order that is promised. */
@QuarkusTest
class MoveEventsTest extends SiteTest {

    @Inject
    Targets targets;

    @Inject
    TargetMerges merges;

    @Inject
    HeardMoves heard;

    @AfterEach
    void standStill() {
        heard.listenTo("nothing any more");
    }

    @Test
    void aMergeAndItsUndoingAreToldInTheirOrder() {
        Viewer alice = people.viewer(People.ALICE);
        Target kept = targets.create(TargetDraft.sidereal("Told kept", 12, 13), alice);
        Target gone = targets.create(TargetDraft.sidereal("Told gone", 14, 15), alice);
        heard.listenTo("Told");
        TargetMerge merge = merges.merge(kept.getId(), gone.getId(), alice);
        assertEquals(
                List.of(
                        new TargetUpdated(kept.getId(), "Told kept"),
                        new TargetsMerged(merge.getId(), kept.getId(), "Told kept", gone.getId(), "Told gone"),
                        new TargetDeleted(gone.getId(), "Told gone")),
                heard.told());
        heard.listenTo("Told");
        merges.undo(merge.getId(), alice);
        assertEquals(
                List.of(
                        new TargetCreated(gone.getId(), "Told gone"),
                        new TargetUpdated(kept.getId(), "Told kept"),
                        new MergeUndone(merge.getId(), kept.getId(), gone.getId(), "Told gone")),
                heard.told());
    }
}
