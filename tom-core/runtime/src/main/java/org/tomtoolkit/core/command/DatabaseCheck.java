package org.tomtoolkit.core.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.tomtoolkit.core.plugin.PluginId;

@PluginId("database")
class DatabaseCheck implements ConfigurationCheck {

    private static final int SECONDS = 5;

    private final DataSource database;

    DatabaseCheck(DataSource database) {
        this.database = database;
    }

    @Override
    public String label() {
        return "Database";
    }

    @Override
    public List<Finding> findings() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS)
                    ? List.of()
                    : List.of(Finding.problem("The database does not answer.", "See that it runs and can be reached."));
        } catch (SQLException e) {
            return List.of(Finding.problem(
                    "The database cannot be reached: " + e.getMessage(),
                    "See quarkus.datasource.jdbc.url, quarkus.datasource.username and quarkus.datasource.password."));
        }
    }
}
