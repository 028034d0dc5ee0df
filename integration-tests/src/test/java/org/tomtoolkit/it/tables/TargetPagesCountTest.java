package org.tomtoolkit.it.tables;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.lists.TargetLists;

/** The pages of a target ask the database as often for one with thirty of everything as for one with one of each. */
@QuarkusTest
class TargetPagesCountTest extends SiteTest {

    private static final int TRIES = 4;
    private static final int MANY = 30;
    private static final String POOR = "Rows poor";
    private static final String RICH = "Rows rich";

    @Inject
    SessionFactory factory;

    @Inject
    Targets targets;

    @Inject
    TargetLists lists;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private Viewer alice;

    @BeforeEach
    void twoTargets() throws Exception {
        alice = people.viewer(People.ALICE);
        make(POOR, 1);
        make(RICH, MANY);
    }

    private void make(String name, int many) throws Exception {
        if (targets.findByName(name, alice).isPresent()) {
            return;
        }
        Map<String, String> extras = new LinkedHashMap<>();
        TargetDraft draft = TargetDraft.sidereal(name, 201, many).visibility(Visibility.PUBLIC);
        for (int i = 0; i < many; i++) {
            draft.alias(name + " alias " + i);
            extras.put("row_" + i, "value " + i);
        }
        long id = targets.create(draft.extras(extras), alice).getId();
        for (int i = 0; i < many; i++) {
            lists.add(
                    lists.getOrCreate(name + " list " + i, Visibility.PUBLIC, alice)
                            .getId(),
                    List.of(id),
                    alice);
            targets.create(TargetDraft.sidereal(name + " other " + i, 202 + many, i - 45), alice);
        }
        transaction.begin();
        run(
                "insert into tom_share_item (target_id, destination, state, is_update, requested, attempts, created,"
                        + " changed) select id, 'old', 'CANCELLED', 0, 1, 0, created, modified from tom_target where name"
                        + " like ?1",
                name);
        run(
                "insert into tom_continuous_share (target_id, destination, account_id, created) select id, 'partner', "
                        + alice.userId() + ", created from tom_target where name like ?1",
                name);
        run(
                "insert into tom_target_pair (first_id, second_id, reason, pair_state, found, seen) select " + id
                        + ", id, 'NAME', 'OPEN', created, created from tom_target where name like ?1",
                name);
        transaction.commit();
    }

    private void run(String sql, String name) {
        entities.createNativeQuery(sql).setParameter(1, name + " other %").executeUpdate();
    }

    private String path(String template, String name) {
        long id = targets.findByName(name, alice).orElseThrow().getId();
        long other = targets.findByName(name + " other 0", alice).orElseThrow().getId();
        return template.replace("{id}", String.valueOf(id))
                .replace("{other}", String.valueOf(other))
                .replace("{name}", name.replace(" ", "%20"));
    }

    private long statements(Visitor visitor, String path) {
        Statistics statistics = factory.getStatistics();
        visitor.get(path).is(200);
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            statistics.clear();
            visitor.get(path).is(200);
            fewest = Math.min(fewest, statistics.getPrepareStatementCount());
        }
        return fewest;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/targets/{id}/",
                "/api/targets/{id}/",
                "/targets/{id}/update/",
                "/targets/{id}/access/",
                "/targets/{id}/share/",
                "/targets/{id}/delete/",
                "/targets/merge/{id}/{other}/",
                "/targets/duplicates/?query={name}",
                "/targets/shares/?target={name}",
                "/targets/persistentshare/manage/",
                "/api/targetlist/?limit=100"
            })
    void thirtyOfEverythingTakeAsManyStatementsAsOne(String template) {
        Visitor browser = alice();
        long few = statements(browser, path(template, POOR));
        long many = statements(browser, path(template, RICH));
        assertTrue(few > 0, "statistics are switched off");
        assertTrue(many <= few + 1, () -> template + ": " + few + " statements for one, " + many + " for " + MANY);
        assertTrue(many <= 45, () -> template + " took " + many + " statements");
    }
}
