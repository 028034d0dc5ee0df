package org.tomtoolkit.core.schema;

import io.quarkus.liquibase.LiquibaseFactory;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.ui.LoggerUIService;
import org.jboss.logging.Logger;

/**
 * Runs Liquibase at the start, unless the database notes that it was run with the very same change logs: reading and comparing
 * them takes longer than anything else a start does.
 */
@ApplicationScoped
class SchemaUpdate {

    private static final Logger LOG = Logger.getLogger(SchemaUpdate.class);
    private static final int BEFORE_ALL_OTHERS = 1;

    private final SchemaConfig config;
    private final DataSource database;
    private final Instance<LiquibaseFactory> liquibase;

    SchemaUpdate(SchemaConfig config, DataSource database, Instance<LiquibaseFactory> liquibase) {
        this.config = config;
        this.database = database;
        this.liquibase = liquibase;
    }

    void bringUpToDate(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent event) throws Exception {
        if (!config.updateAtStart()) {
            return;
        }
        Optional<String> wanted = ChangeLogs.fingerprint();
        if (wanted.isPresent() && wanted.equals(noted())) {
            LOG.debug("The tables are up to date");
            return;
        }
        update();
        if (wanted.isPresent()) {
            note(wanted.get());
        }
    }

    /** Liquibase would print to the standard output. */
    private void update() throws Exception {
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
            LiquibaseFactory factory = liquibase.get();
            try (Liquibase changes = factory.createLiquibase()) {
                changes.update(factory.createContexts(), factory.createLabels());
            }
        });
    }

    /** Empty as long as Liquibase never ran here. */
    private Optional<String> noted() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select fingerprint from tom_schema_state where id = 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            LOG.debug("No state of the tables is noted", e);
            return Optional.empty();
        }
    }

    private void note(String fingerprint) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update tom_schema_state set fingerprint = ? where id = 1")) {
            update.setString(1, fingerprint);
            update.executeUpdate();
        }
    }
}
