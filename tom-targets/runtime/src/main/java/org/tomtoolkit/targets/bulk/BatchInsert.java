package org.tomtoolkit.targets.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionImplementor;

/** Rows one after the other, sent in batches: any database takes that. */
final class BatchInsert {

    private static final int BATCH = 200;

    private final String table;
    private final List<InsertedColumn> columns;

    BatchInsert(String table, List<InsertedColumn> columns) {
        this.table = table;
        this.columns = columns;
    }

    void insert(List<Object[]> rows, SessionImplementor session, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).bind(statement, i + 1, row, session);
                }
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private String sql() {
        String names = columns.stream().map(InsertedColumn::name).collect(Collectors.joining(", "));
        String values = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return "insert into " + table + " (" + names + ") values (" + values + ")";
    }
}
