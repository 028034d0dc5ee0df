package org.tomtoolkit.targets.bulk;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Finds rows by many texts or numbers at once, past the query language, whose parameters cost more than the rows. Statements
 * have one of three lengths, so that the database knows them.
 *
 * @since 1.0
 */
public final class RowLookup {

    private static final int FEW = 16;
    private static final int SOME = 128;
    private static final int MANY = 500;

    private final EntityManager entities;
    private final String sql;
    private final String order;

    /**
     * @param sql plain SQL without values up to its last condition, e.g. {@code select id from tom_target where name}; the
     *     list of values follows
     */
    public RowLookup(EntityManager entities, String sql) {
        this(entities, sql, "");
    }

    private RowLookup(EntityManager entities, String sql, String order) {
        this.entities = entities;
        this.sql = sql;
        this.order = order;
    }

    /** With an order, which holds among the rows of one value. */
    public RowLookup orderBy(String column) {
        return new RowLookup(entities, sql, " order by " + column);
    }

    /** Takes what is wanted from a row. */
    public interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /** Reads all rows that have one of these texts or numbers. Changes that wait are written before. */
    public void each(Collection<?> values, Reader reader) {
        List<?> all = List.copyOf(values);
        if (!all.isEmpty()) {
            SessionImplementor session = entities.unwrap(SessionImplementor.class);
            if (session.isTransactionInProgress()) {
                session.flush();
            }
            session.doWork(connection -> {
                for (int from = 0; from < all.size(); from += MANY) {
                    some(all.subList(from, Math.min(all.size(), from + MANY)), reader, connection);
                }
            });
        }
    }

    private void some(List<?> values, Reader reader, Connection connection) throws SQLException {
        int length = values.size() <= FEW ? FEW : values.size() <= SOME ? SOME : MANY;
        String marks = String.join(", ", Collections.nCopies(length, "?"));
        try (PreparedStatement statement = connection.prepareStatement(sql + " in (" + marks + ")" + order)) {
            for (int i = 0; i < length; i++) {
                statement.setObject(i + 1, values.get(Math.min(i, values.size() - 1)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }
}
