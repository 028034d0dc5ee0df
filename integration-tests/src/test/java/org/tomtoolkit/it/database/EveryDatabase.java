package org.tomtoolkit.it.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;

/** What must work on each of them: the ways data goes in and comes out. */
abstract class EveryDatabase extends SiteTest {

    @Inject
    DataSource database;

    @Inject
    AccessLists accessLists;

    @Inject
    ManagedExecutor threads;

    /** Name the database gives itself. */
    abstract String product();

    @Test
    void theApplicationRunsOnTheDatabaseOfThisClass() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertEquals(product(), connection.getMetaData().getDatabaseProductName());
        }
    }

    @Test
    void anAccountLogsIn() {
        assertTrue(alice().get("/").is(200).text("nav").contains(People.ALICE));
    }

    @Test
    void twoTransactionsThatMakeTheSameAccessListShareIt() throws Exception {
        List<Grant> grants = List.of(Grant.fullToGroup(800_001), Grant.fullToGroup(System.nanoTime()));
        CountDownLatch made = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        Future<Long> first =
                threads.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                    Long id = accessLists.idOf(grants);
                    made.countDown();
                    asked.await(10, TimeUnit.SECONDS);
                    return id;
                }));
        assertTrue(made.await(20, TimeUnit.SECONDS));
        Future<Long> second = threads.submit(() -> {
            asked.countDown();
            return QuarkusTransaction.requiringNew().call(() -> accessLists.idOf(grants));
        });
        assertEquals(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS));
        assertEquals(2, accessLists.grants(first.get()).size());
    }
}
