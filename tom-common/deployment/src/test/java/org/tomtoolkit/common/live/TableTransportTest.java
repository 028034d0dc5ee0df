package org.tomtoolkit.common.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** News between nodes on databases that cannot tell by themselves. */
class TableTransportTest {

    private final JdbcDataSource database = new JdbcDataSource();
    private final List<TableTransport> nodes = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    @BeforeEach
    void table() throws SQLException {
        database.setURL("jdbc:h2:mem:transport" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table tom_live_message (id bigint auto_increment primary key,"
                    + " created_ms bigint not null, payload varchar(4000))");
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        nodes.forEach(TableTransport::close);
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join(10_000);
        }
    }

    private TableTransport node() {
        TableTransport node = new TableTransport(database, Duration.ofMillis(20));
        nodes.add(node);
        return node;
    }

    private BlockingQueue<String> listening(TableTransport node) {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        Thread thread = new Thread(() -> node.listen(heard::add, () -> heard.add("missed")));
        thread.start();
        threads.add(thread);
        return heard;
    }

    @Test
    void whatOneNodeSendsAnotherHearsOnceAndInOrder() throws Exception {
        BlockingQueue<String> heard = listening(node());
        TableTransport sender = node();
        sender.send("one");
        sender.send("two");
        assertEquals("one", heard.poll(10, TimeUnit.SECONDS));
        assertEquals("two", heard.poll(10, TimeUnit.SECONDS));
        sender.send("three");
        assertEquals("three", heard.poll(10, TimeUnit.SECONDS));
        assertTrue(heard.isEmpty(), heard::toString);
    }

    @Test
    void aMessageOfATransactionThatCommitsLaterThanTheNextIsHeard() throws Exception {
        BlockingQueue<String> heard = listening(node());
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            insert(slow, "slow");
            node().send("fast");
            assertEquals("fast", heard.poll(10, TimeUnit.SECONDS));
            slow.commit();
        }
        assertEquals("slow", heard.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void aDatabaseThatWasAwayIsToldAsNewsThatMayBeMissed() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table tom_live_message rename to away");
            BlockingQueue<String> heard = listening(node());
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (threads.get(0).getState() != Thread.State.TIMED_WAITING && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            statement.execute("alter table away rename to tom_live_message");
            assertEquals("missed", heard.poll(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void oldMessagesAreForgotten() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into tom_live_message (created_ms, payload) values (1, 'old')");
        }
        node().send("new");
        BlockingQueue<String> heard = listening(node());
        assertEquals("new", heard.poll(10, TimeUnit.SECONDS));
    }

    private static void insert(Connection connection, String payload) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into tom_live_message (created_ms, payload) values (?, ?)")) {
            insert.setLong(1, System.currentTimeMillis());
            insert.setString(2, payload);
            insert.executeUpdate();
        }
    }
}
