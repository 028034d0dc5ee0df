package org.tomtoolkit.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import whose process is killed in the middle of the file: every row is read exactly once, and told of once. */
class KilledImportIT {

    private static final int ROWS = 40_000;

    /** Every so many rows stands one without a place on the sky. */
    private static final int BROKEN = 1000;

    private static final int BROKEN_ROWS = ROWS / BROKEN;

    private static final String JOB = "/api/jobs/?kind=import-targets";

    /** While a file is read the database has time for little else; a node that is late is not dead. */
    private static final String HEARTBEAT = "-Dtom.jobs.heartbeat=3S";

    @TempDir
    Path folder;

    @Test
    void itGoesOnAfterItsNodeIsStartedAgain() throws Exception {
        try (Node node = Node.onSqlite(folder, HEARTBEAT)) {
            String path = begin(node);
            killedInTheMiddle(node, node);
            node.start();
            assertTrue(node.get(JOB, "done") < node.get(JOB, "total"), "the kill came too late");
            isReadOnce(node, path);
        }
    }

    @Test
    void anotherNodeGoesOn() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            String files = "-Dtom.files.directory=" + folder.resolve("files").toAbsolutePath();
            // the second shows pages only, so that it is the first that reads the file
            try (Node worker = Node.onPostgresql("worker", folder.resolve("worker"), url, files, HEARTBEAT);
                    Node web = Node.onPostgresql(
                            "web", folder.resolve("web"), url, files, HEARTBEAT, "-Dtom.node.role=web")) {
                String path = begin(web);
                killedInTheMiddle(worker, web);
                assertTrue(web.get(JOB, "done") < web.get(JOB, "total"), "the kill came too late");
                try (Node other = Node.onPostgresql("other", folder.resolve("other"), url, files, HEARTBEAT)) {
                    isReadOnce(other, path);
                }
            }
        }
    }

    private static void killedInTheMiddle(Node worker, Node watched) throws InterruptedException {
        Node.until("a third is read", () -> 3 * watched.get(JOB, "done") > watched.get(JOB, "total"));
        worker.kill();
    }

    /** Sends the file with a list that its targets go into. */
    private static String begin(Node node) throws Exception {
        String rows = IntStream.range(0, ROWS).mapToObj(KilledImportIT::row).collect(Collectors.joining("\n"));
        Person person = new Person(node.port()).logIn("admin", Node.PASSWORD);
        HttpResponse<String> page =
                person.upload("/targets/import/files/", Map.of(), "target_csv", "killed.csv", "name,ra,dec\n" + rows);
        String path = page.uri().getPath();
        assertTrue(path.matches("/targets/import/\\d+/"), page::body);
        person.post(
                path + "start/",
                Map.of("mode", "create", "type", "SIDEREAL", "visibility", "PUBLIC", "list", "Killed import"));
        return path;
    }

    private static String row(int i) {
        return name(i) + "," + (isBroken(i) ? 400 : i % 360) + "," + declination(i);
    }

    private static String name(int i) {
        return "Killed %05d".formatted(i);
    }

    private static double declination(int i) {
        return i / 1000.0;
    }

    private static boolean isBroken(int i) {
        return i % BROKEN == BROKEN - 1;
    }

    private static void isReadOnce(Node node, String path) throws Exception {
        Person person = new Person(node.port()).logIn("admin", Node.PASSWORD);
        Node.until("the file is read", () -> page(person, path).contains("id=\"import-result\""));
        String report = page(person, path);
        String said = (ROWS - BROKEN_ROWS) + " targets created, 0 changed, " + BROKEN_ROWS + " refused.";
        assertTrue(report.contains(said), report);
        assertTrue(node.get(JOB, "attempts") >= 2, "it was begun anew");
        assertEquals(rows(true, i -> "" + (i + 2)), columns(person, path + "refused.csv", "refused_line"));
        assertEquals(ROWS - BROKEN_ROWS, node.get(JOB, "created"));
        assertEquals(BROKEN_ROWS, node.get(JOB, "refused"));
        List<String> expected = rows(false, i -> name(i) + " " + declination(i));
        assertEquals(expected, columns(person, "/targets/export/?query=Killed", "name", "dec"));
        String list = report.replaceAll("(?s).*(/targets/)(\\?targetlist__name=\\d+)\".*", "$1export/$2");
        assertEquals(expected, columns(person, list, "name", "dec"));
    }

    private static List<String> rows(boolean broken, IntFunction<String> text) {
        return IntStream.range(0, ROWS)
                .filter(i -> isBroken(i) == broken)
                .mapToObj(text)
                .sorted()
                .toList();
    }

    /** What stands in some columns of a CSV file, sorted. */
    private static List<String> columns(Person person, String path, String... names) {
        List<String> lines = page(person, path).lines().toList();
        List<String> header = List.of(lines.get(0).split(","));
        return lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> Stream.of(names)
                        .map(name -> cells[header.indexOf(name)])
                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private static String page(Person person, String path) {
        try {
            HttpResponse<String> page = person.get(path);
            assertEquals(200, page.statusCode(), page::body);
            return page.body();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
