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
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** A file of many targets is read from the database in steps, whole and in order. */
@QuarkusTest
class DownloadCostTest extends SharingSite {

    private static final int TRIES = 3;

    @Inject
    SessionFactory factory;

    @Inject
    Targets targets;

    private String list(Visitor visitor, String name, int size, Viewer owner) {
        List<TargetDraft> drafts = IntStream.range(0, size)
                .mapToObj(
                        i -> TargetDraft.sidereal(name + " " + i, i * 0.7, -62).alias(name + " alias " + i))
                .toList();
        List<Long> ids = targets.createAll(drafts, owner).stream()
                .map(Targets.Outcome::target)
                .map(Target::getId)
                .toList();
        long list = visitor.json("POST", "/api/targetlist/", Map.of("name", name))
                .is(201)
                .json()
                .getLong("id");
        visitor.json("POST", "/api/targetlist/" + list + "/targets/", Map.of("add", ids))
                .is(200);
        return "/targets/targetgrouping/" + list + "/share/";
    }

    private static List<String> names(Visitor visitor, String path) {
        return visitor.post(path, Map.of("share_destination", "download", "all", "true"))
                .is(200)
                .json()
                .getList("results.name");
    }

    private long statements(Visitor visitor, String path, int targets) {
        Statistics statistics = factory.getStatistics();
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            statistics.clear();
            assertEquals(targets, names(visitor, path).size());
            fewest = Math.min(fewest, statistics.getPrepareStatementCount());
        }
        return fewest;
    }

    @Test
    void hundredsOfTargetsTakeAsManyStatementsAsThree() {
        Visitor browser = alice();
        Viewer alice = people.viewer(People.ALICE);
        long few = statements(browser, list(browser, "File few", 3, alice), 3);
        long many = statements(browser, list(browser, "File many", 200, alice), 200);
        assertTrue(few > 0, "statistics are switched off");
        assertTrue(many <= few + 3, () -> few + " statements for three targets, " + many + " for 200");
    }

    @Test
    void moreThanOneStepIsWholeInOrderAndWithItsAliases() {
        Visitor browser = alice();
        String path = list(browser, "File steps", 501, people.viewer(People.ALICE));
        assertEquals(IntStream.range(0, 501).mapToObj(i -> "File steps " + i).toList(), names(browser, path));
        var file = browser.post(path, Map.of("share_destination", "download", "all", "true"))
                .is(200)
                .json();
        assertEquals(501, file.getInt("count"));
        assertEquals(List.of("File steps alias 500"), file.getList("results[500].aliases.name"));
        assertEquals(List.of(), file.getList("results[500].groups"));
    }
}
