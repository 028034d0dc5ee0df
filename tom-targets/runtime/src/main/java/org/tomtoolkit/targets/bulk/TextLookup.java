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
 * Finds rows by many texts at once, past the query language, which would read a long list of values anew each time. Statements
 * have one of two lengths, so that the database knows them.
 *
 * @since 1.0
 */
public final class TextLookup {

    private static final int FEW = 16;
    private static final int MANY = 500;

    private final EntityManager entities;
    private final String sql;

    /**
     * @param sql plain SQL without values up to its last condition, e.g. {@code select id from tom_target where name}; the
     *     list of texts follows
     */
    public TextLookup(EntityManager entities, String sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /** Takes what is wanted from a row. */
    public interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /** Reads all rows that have one of these texts. Changes that wait are written before. */
    public void each(Collection<String> texts, Reader reader) {
        List<String> all = List.copyOf(texts);
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

    private void some(List<String> texts, Reader reader, Connection connection) throws SQLException {
        int length = texts.size() <= FEW ? FEW : MANY;
        String values = String.join(", ", Collections.nCopies(length, "?"));
        try (PreparedStatement statement = connection.prepareStatement(sql + " in (" + values + ")")) {
            for (int i = 0; i < length; i++) {
                statement.setString(i + 1, texts.get(Math.min(i, texts.size() - 1)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }
}
