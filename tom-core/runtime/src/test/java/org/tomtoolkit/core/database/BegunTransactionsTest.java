package org.tomtoolkit.core.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BegunTransactionsTest {

    @TempDir
    Path folder;

    private Connection other;
    private Connection connection;

    /** Asks for a transaction while somebody else writes, and waits in vain. */
    @BeforeEach
    void waitsInVain() throws SQLException {
        other = open();
        run(other, "create table note (text varchar(20))");
        run(other, "begin immediate");
        connection = open();
        assertThrows(SQLException.class, () -> connection.setAutoCommit(false));
        run(other, "rollback");
        assertFalse(connection.getAutoCommit(), "the driver tells the truth now: this class is not needed any more");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        other.close();
    }

    @Test
    void inATransactionItBegins() throws SQLException {
        interceptor(Status.STATUS_ACTIVE).onConnectionAcquire(connection);
        run(connection, "insert into note values ('undone')");
        connection.rollback();
        run(connection, "insert into note values ('saved')");
        connection.commit();
        connection.setAutoCommit(true);
        assertEquals("saved", notes());
    }

    @Test
    void aTransactionThatBeganIsLeftAlone() throws SQLException {
        BegunTransactions interceptor = interceptor(Status.STATUS_ACTIVE);
        interceptor.onConnectionAcquire(connection);
        run(connection, "insert into note values ('undone')");
        interceptor.onConnectionAcquire(connection);
        connection.rollback();
        connection.setAutoCommit(true);
        assertEquals("", notes());
    }

    @Test
    void outsideATransactionItForgetsThatItWasInOne() throws SQLException {
        interceptor(Status.STATUS_NO_TRANSACTION).onConnectionAcquire(connection);
        assertTrue(connection.getAutoCommit());
        run(connection, "insert into note values ('saved')");
        assertEquals("saved", notes());
    }

    @Test
    void whoStillWaitsInVainIsTold() throws SQLException {
        run(other, "begin immediate");
        assertThrows(
                IllegalStateException.class,
                () -> interceptor(Status.STATUS_ACTIVE).onConnectionAcquire(connection));
        run(other, "rollback");
    }

    private static BegunTransactions interceptor(int status) {
        return new BegunTransactions((TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                BegunTransactionsTest.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> status));
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("busy.db")
                + "?busy_timeout=20&journal_mode=WAL&transaction_mode=IMMEDIATE");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String notes() throws SQLException {
        try (Statement statement = other.createStatement();
                ResultSet rows = statement.executeQuery("select coalesce(group_concat(text), '') from note")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
