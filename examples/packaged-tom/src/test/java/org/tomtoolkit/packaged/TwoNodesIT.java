package org.tomtoolkit.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL. */
class TwoNodesIT {

    private static final int JOBS = 300;

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static Node east;
    private static Node west;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        String url = postgres.getJdbcUrl("postgres", "postgres");
        east = Node.onPostgresql("east", folder.resolve("east"), url);
        west = Node.onPostgresql("west", folder.resolve("west"), url);
    }

    @AfterAll
    static void stop() throws Exception {
        east.close();
        west.close();
        postgres.close();
    }

    @Test
    void theyShareTheQueueAndEachJobRunsOnce() {
        east.post("/api/packaged/effects/?run=shared&count=" + JOBS, "enqueued");
        Node.until("all jobs have run", () -> west.get("/api/packaged/left/", "left") == 0);
        assertEquals(JOBS, east.get("/api/packaged/counts/?run=shared", "effects"));
        assertEquals(JOBS, west.get("/api/packaged/counts/?run=shared", "steps"));
        assertEquals(2, west.get("/api/packaged/counts/?run=shared", "nodes"));
        assertEquals(0, west.get("/api/packaged/left/", "failed"));
    }

    @Test
    void aPageOnOneNodeHearsOfAJobThatWasBegunOnTheOther() {
        Heard eastPage = new Heard();
        Heard westPage = new Heard();
        WebSocket one = east.page(eastPage);
        WebSocket other = west.page(westPage);
        Node.until("both are greeted", () -> eastPage.has("hello") && westPage.has("hello"));
        long job = east.post("/api/packaged/steps/?run=heard&pause=5&total=300", "id");
        String end = "\"data\":{\"id\":" + job + ",\"state\":\"succeeded\"";
        Node.until("both hear its end", () -> eastPage.has(end) && westPage.has(end));
        one.abort();
        other.abort();
    }

    /** Messages a page got. */
    private static final class Heard implements WebSocket.Listener {

        private final Queue<String> messages = new ConcurrentLinkedQueue<>();

        boolean has(String text) {
            return messages.stream().anyMatch(message -> message.contains(text));
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            messages.add(data.toString());
            return WebSocket.Listener.super.onText(socket, data, last);
        }
    }
}
