package org.tomtoolkit.core.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A connection to SQLite that waited in vain for the lock says ever after that it is in a transaction, which it is not: what
 * is written next would be saved statement by statement, and its end would fail. Here such a connection begins, or forgets
 * what it says.
 */
@Singleton
class BegunTransactions implements AgroalPoolInterceptor {

    private final TransactionSynchronizationRegistry transaction;

    BegunTransactions(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (!connection.getAutoCommit()
                    && connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
                mend(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database is busy", e);
        }
    }

    private void mend(Connection connection) throws SQLException {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            begin(connection);
        } else {
            endOfNothing(connection);
        }
    }

    private static void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
        } catch (SQLException e) {
            // nearly always: it is in a transaction already
            if (!String.valueOf(e.getMessage()).contains("within a transaction")) {
                throw e;
            }
        }
    }

    private static void endOfNothing(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // it was told, and there was nothing to commit
            return;
        }
    }
}
