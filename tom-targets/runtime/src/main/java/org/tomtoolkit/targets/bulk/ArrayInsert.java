package org.tomtoolkit.targets.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionImplementor;

/** All rows in one statement of PostgreSQL, each column an array: half the work of a statement per row. */
final class ArrayInsert {

    private final String table;
    private final List<InsertedColumn> columns;

    ArrayInsert(String table, List<InsertedColumn> columns) {
        this.table = table;
        this.columns = columns;
    }

    void insert(List<Object[]> rows, SessionImplementor session, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            for (int i = 0; i < columns.size(); i++) {
                InsertedColumn column = columns.get(i);
                statement.setArray(i + 1, connection.createArrayOf(column.element(), column.array(rows, session)));
            }
            statement.executeUpdate();
        }
    }

    private String sql() {
        String names = columns.stream().map(InsertedColumn::name).collect(Collectors.joining(", "));
        String values =
                columns.stream().map(column -> "?::" + column.element() + "[]").collect(Collectors.joining(", "));
        return "insert into " + table + " (" + names + ") select * from unnest(" + values + ")";
    }
}
