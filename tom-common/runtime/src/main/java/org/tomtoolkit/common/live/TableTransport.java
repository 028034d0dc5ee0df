package org.tomtoolkit.common.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * A table that each node looks at. Rows become visible in another order than they were numbered, so each look goes back
 * some seconds and leaves out what it has seen.
 */
final class TableTransport implements LiveTransport {

    private static final Logger LOG = Logger.getLogger(TableTransport.class);
    private static final Duration BACK = Duration.ofSeconds(15);
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final DataSource dataSource;
    private final Duration interval;
    private Set<Long> seen = new HashSet<>();
    private volatile boolean closed;

    TableTransport(DataSource dataSource, Duration interval) {
        this.dataSource = dataSource;
        this.interval = interval;
    }

    @Override
    public void send(String payload) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into tom_live_message (created_ms, payload) values (?, ?)");
                PreparedStatement delete =
                        connection.prepareStatement("delete from tom_live_message where created_ms < ?")) {
            long now = System.currentTimeMillis();
            insert.setLong(1, now);
            insert.setString(2, payload);
            insert.executeUpdate();
            delete.setLong(1, now - KEPT.toMillis());
            delete.executeUpdate();
        }
    }

    @Override
    public void listen(Consumer<String> received, Runnable missed) {
        boolean failed = false;
        while (!closed) {
            try {
                look(received);
                if (failed) {
                    missed.run();
                }
                failed = false;
                TimeUnit.MILLISECONDS.sleep(interval.toMillis());
            } catch (SQLException e) {
                failed = true;
                LOG.infof("News of other nodes is not heard for the moment: %s", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look(Consumer<String> received) throws SQLException {
        Set<Long> now = new HashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, payload from tom_live_message where created_ms > ? order by id")) {
            select.setLong(1, Instant.now().minus(BACK).toEpochMilli());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    now.add(rows.getLong(1));
                    if (!seen.contains(rows.getLong(1))) {
                        received.accept(rows.getString(2));
                    }
                }
            }
        }
        seen = now;
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(5);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
