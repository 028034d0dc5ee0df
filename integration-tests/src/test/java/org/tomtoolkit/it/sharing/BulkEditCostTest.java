package org.tomtoolkit.it.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.table.RowQuery;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.edit.BulkChange;
import org.tomtoolkit.targets.edit.BulkEdit;

/** Changing many targets at once asks for their followers once, and forgets none. */
@QuarkusTest
class BulkEditCostTest extends SharingSite {

    private static final int TRIES = 3;
    private static final int MANY = 400;

    @Inject
    SessionFactory factory;

    @Inject
    Targets targets;

    @Inject
    BulkEdit edit;

    private Viewer alice;

    @BeforeEach
    void manyTargets() {
        alice = people.viewer(People.ALICE);
        if (targets.findByName("Edit cost 0", alice).isEmpty()) {
            List<TargetDraft> drafts = IntStream.range(0, MANY)
                    .mapToObj(i -> TargetDraft.sidereal("Edit cost " + i, i * 0.5, 71))
                    .toList();
            assertTrue(targets.createAll(drafts, alice).stream().allMatch(Targets.Outcome::isSaved));
        }
    }

    private long edit(String names, Visibility visibility) {
        RowQuery<Long> chosen =
                RowQuery.of(Long.class, "t.id", "Target t").filter("t.name like :names", Map.of("names", names));
        return edit.apply(new BulkChange(visibility, "", "", ""), chosen, alice);
    }

    private long statements(String names, int targets) {
        Statistics statistics = factory.getStatistics();
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            statistics.clear();
            assertEquals(targets, edit(names, i % 2 == 0 ? Visibility.PUBLIC : Visibility.PRIVATE));
            fewest = Math.min(fewest, statistics.getPrepareStatementCount());
        }
        return fewest;
    }

    @Test
    void hundredsOfTargetsTakeAsManyStatementsAsTen() {
        long few = statements("Edit cost 1_", 10);
        long many = statements("Edit cost %", MANY);
        assertTrue(few > 0, "statistics are switched off");
        assertTrue(many <= few, () -> few + " statements for ten targets, " + many + " for " + MANY);
    }

    @Test
    void theFollowersOfSomeOfThemAreServed() {
        Visitor browser = alice();
        long one = targets.findByName("Edit cost 7", alice).orElseThrow().getId();
        long other = targets.findByName("Edit cost 8", alice).orElseThrow().getId();
        knowsNothing(306);
        follow(browser, one, false);
        follow(browser, other, false);
        edit("Edit cost %", Visibility.OPEN);
        Eventually.is(
                "both are sent",
                () -> created("Edit cost 7").size() + created("Edit cost 8").size() == 2);
        ended(browser, itemOf(browser, one), "sent");
        ended(browser, itemOf(browser, other), "sent");
        edit("Edit cost %", Visibility.PRIVATE);
    }
}
