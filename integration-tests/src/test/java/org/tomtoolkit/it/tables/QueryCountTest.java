package org.tomtoolkit.it.tables;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** A page asks the database as often for thirty rows as for three: no query per row. */
@QuarkusTest
class QueryCountTest extends SiteTest {

    private static final int TRIES = 3;

    @Inject
    SessionFactory factory;

    @Inject
    Targets targets;

    @BeforeEach
    void thirtyTargets() {
        Viewer alice = people.viewer(People.ALICE);
        for (int i = 0; i < 30; i++) {
            if (targets.findByName("Counted " + i, alice).isEmpty()) {
                targets.create(TargetDraft.sidereal("Counted " + i, i, i).visibility(Visibility.PUBLIC), alice);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, 14",
        "/targets/, 12",
        "/targets/?query=Counted, 12",
        "/targets/?query=Counted%2012, 12",
        "/targets/?sort=name, 12",
        "/observations/, 12",
        "/comments/, 10",
        "/admin/, 24",
        "/admin/accounts/, 12",
        "/admin/targets/, 12",
        "/users/, 16",
        "/groups/, 12",
        "/notifications/, 12",
        "/alerts/, 12",
        "/dataproducts/, 12",
        "/observations/groups/, 12",
        "/jobs/, 12",
        "/api/targets/?name=Counted&limit=100, 10",
        "/targets/export/?name=Counted, 10",
        "/targets/targetgrouping/, 12"
    })
    void aPageAsksTheDatabaseAFewTimesOnly(String path, int most) {
        Visitor admin = admin();
        admin.get(path).is(200);
        Statistics statistics = factory.getStatistics();
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            statistics.clear();
            admin.get(path).is(200);
            fewest = Math.min(fewest, statistics.getPrepareStatementCount());
        }
        long counted = fewest;
        assertTrue(counted > 0, "statistics are switched off");
        assertTrue(counted <= most, () -> path + " took " + counted + " statements");
    }
}
