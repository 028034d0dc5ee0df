package org.tomtoolkit.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job of a thousand steps whose process is killed in the middle. */
class KilledNodeIT {

    private static final int STEPS = 1000;

    @TempDir
    Path folder;

    @Test
    void aJobGoesOnAfterItsNodeIsStartedAgainAndEachEffectHappensOnce() throws Exception {
        try (Node node = Node.onSqlite(folder)) {
            long job = begin(node);
            Node.until("a third is done", () -> effects(node) > STEPS / 3);
            node.kill();
            node.start();
            long atStart = effects(node);
            assertTrue(atStart < STEPS, () -> "the kill came too late: " + atStart);
            ends(node, job);
        }
    }

    @Test
    void anotherNodeTakesOverAndEachEffectHappensOnce() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            // the second shows pages only until the first is dead, so that it is the first that runs the job
            try (Node worker = Node.onPostgresql("worker", folder.resolve("worker"), url)) {
                try (Node web = Node.onPostgresql("web", folder.resolve("web"), url, "-Dtom.node.role=web")) {
                    long job = begin(web);
                    Node.until("a third is done", () -> effects(web) > STEPS / 3);
                    try (Node other = Node.onPostgresql("other", folder.resolve("other"), url)) {
                        worker.kill();
                        assertTrue(effects(web) < STEPS, "the kill came too late");
                        ends(web, job);
                        assertEquals(2, web.get("/api/packaged/counts/?run=killed", "nodes"));
                        assertEquals(job, other.get("/api/jobs/" + job + "/", "id"));
                    }
                }
            }
        }
    }

    private static long begin(Node node) {
        return node.post("/api/packaged/steps/?run=killed&pause=10&total=" + STEPS, "id");
    }

    private static long effects(Node node) {
        return node.get("/api/packaged/counts/?run=killed", "effects");
    }

    private static void ends(Node node, long job) {
        Node.until("the job succeeds", () -> node.text("/api/jobs/" + job + "/").contains("\"state\":\"succeeded\""));
        assertEquals(STEPS, effects(node));
        assertEquals(STEPS, node.get("/api/packaged/counts/?run=killed", "steps"));
        assertEquals(2, node.get("/api/jobs/" + job + "/", "attempts"));
    }
}
