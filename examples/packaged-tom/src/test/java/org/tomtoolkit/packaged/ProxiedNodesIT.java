package org.tomtoolkit.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes behind a proxy look like one site; one of them is killed. */
class ProxiedNodesIT {

    @TempDir
    Path folder;

    @Test
    void whatIsDoneOnOneNodeIsThereOnTheOtherAndStaysWhenOneIsKilled() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            String files = "-Dtom.files.directory=" + folder.resolve("files").toAbsolutePath();
            try (Node east = Node.onPostgresql("east", folder.resolve("east"), url, files);
                    Node west = Node.onPostgresql("west", folder.resolve("west"), url, files);
                    Proxy proxy = new Proxy(east.port(), west.port())) {
                Person person = new Person(proxy.port()).logIn("admin", Node.PASSWORD);
                isLoggedInEverywhere(person);
                String target = address(person.post(
                        "/targets/create/",
                        Map.of(
                                "name",
                                "SN both",
                                "type",
                                "SIDEREAL",
                                "ra",
                                "10",
                                "dec",
                                "20",
                                "permissions",
                                "PRIVATE")));
                String file = upload(person, target);
                for (int turn = 0; turn < 4; turn++) {
                    assertTrue(person.get(file).body().startsWith("time,filter"));
                }
                long job = west.post("/api/packaged/steps/?run=proxied&pause=5&total=1000", "id");
                Node.until("it has begun", () -> west.get("/api/packaged/counts/?run=proxied", "effects") > 50);
                east.kill();
                isLoggedInEverywhere(person);
                assertEquals(200, person.get(target).statusCode());
                assertTrue(person.get(file).body().startsWith("time,filter"));
                Node.until(
                        "the job succeeds",
                        () -> west.text("/api/jobs/" + job + "/").contains("\"state\":\"succeeded\""));
                assertEquals(1000, west.get("/api/packaged/counts/?run=proxied", "effects"));
                assertEquals(1000, west.get("/api/packaged/counts/?run=proxied", "steps"));
            }
        }
    }

    private static void isLoggedInEverywhere(Person person) throws Exception {
        for (int turn = 0; turn < 4; turn++) {
            assertTrue(person.get("/users/profile/").body().contains("Log out"));
        }
    }

    private static String upload(Person person, String target) throws Exception {
        HttpResponse<String> page = person.upload(
                "/dataproducts/upload/",
                Map.of("target", target.replaceAll("\\D", ""), "data_product_type", "photometry"),
                "files",
                "t.csv",
                "time,filter,magnitude,error\n60310,g,18,0.1\n");
        Matcher product = Pattern.compile("data-product=\"(\\d+)\"").matcher(page.body());
        assertTrue(product.find(), page.body());
        return "/dataproducts/" + product.group(1) + "/file/";
    }

    /** Path of the page a form led to. */
    private static String address(HttpResponse<String> page) {
        String path = page.uri().getPath();
        assertTrue(path.matches("/targets/\\d+/"), () -> path + ": " + page.body());
        return path;
    }
}
