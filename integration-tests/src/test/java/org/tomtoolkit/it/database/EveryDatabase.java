package org.tomtoolkit.it.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;

/** What must work on each of them: the ways data goes in and comes out. */
abstract class EveryDatabase extends SiteTest {

    @Inject
    DataSource database;

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
}
