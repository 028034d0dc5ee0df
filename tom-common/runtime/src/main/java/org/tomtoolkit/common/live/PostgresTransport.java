package org.tomtoolkit.common.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** LISTEN and NOTIFY of PostgreSQL; the listener keeps one connection of the pool for itself. */
final class PostgresTransport implements LiveTransport {

    private static final Logger LOG = Logger.getLogger(PostgresTransport.class);
    private static final String CHANNEL = "tom_live";
    private static final int WAIT_MILLIS = 10_000;
    private static final int MAX_PAUSE_SECONDS = 30;

    private final DataSource dataSource;
    private volatile boolean closed;

    PostgresTransport(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void send(String payload) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, payload);
            notify.execute();
        }
    }

    @Override
    public void listen(Consumer<String> received, Runnable missed) {
        int pause = 1;
        boolean first = true;
        while (!closed) {
            try (Connection connection = dataSource.getConnection();
                    Statement listen = connection.createStatement()) {
                listen.execute("LISTEN " + CHANNEL);
                if (!first) {
                    missed.run();
                }
                first = false;
                pause = 1;
                take(connection.unwrap(PGConnection.class), received);
            } catch (SQLException e) {
                first = false;
                if (!closed) {
                    LOG.infof("News of other nodes is not heard for the moment: %s", e.getMessage());
                    pause = sleep(pause);
                }
            }
        }
    }

    private void take(PGConnection connection, Consumer<String> received) throws SQLException {
        while (!closed) {
            PGNotification[] all = connection.getNotifications(WAIT_MILLIS);
            for (PGNotification each : all == null ? new PGNotification[0] : all) {
                received.accept(each.getParameter());
            }
        }
    }

    private int sleep(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            closed = true;
        }
        return Math.min(2 * seconds, MAX_PAUSE_SECONDS);
    }

    @Override
    public void close() {
        closed = true;
    }
}
