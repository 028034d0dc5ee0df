package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** What several people change on one target at the same moment is all there afterwards. */
@QuarkusTest
class LostUpdateTest extends SiteTest {

    private static final int ROUNDS = 8;
    private static ExecutorService threads;

    @BeforeAll
    static void begin() {
        threads = Executors.newFixedThreadPool(4);
    }

    @AfterAll
    static void end() {
        threads.shutdownNow();
    }

    private static String create(Visitor visitor, String name) {
        return "/api/targets/"
                + visitor.json(
                                "POST",
                                "/api/targets/",
                                Map.of(
                                        "name",
                                        name,
                                        "type",
                                        "SIDEREAL",
                                        "ra",
                                        1,
                                        "dec",
                                        2,
                                        "permissions",
                                        "PUBLIC",
                                        "target_lists",
                                        List.of(Map.of("name", name))))
                        .is(201)
                        .json()
                        .getLong("id")
                + "/";
    }

    private static Callable<Integer> patch(Visitor visitor, String path, Map<String, ?> body) {
        String token = visitor.token();
        return () -> visitor.request()
                .header("X-CSRF-Token", token)
                .contentType("application/json")
                .body(body)
                .patch(path)
                .statusCode();
    }

    private static void together(int status, List<Callable<Integer>> requests) throws Exception {
        for (Future<Integer> each : threads.invokeAll(requests)) {
            assertEquals(status, each.get());
        }
    }

    private static List<Callable<Integer>> four(IntFunction<Callable<Integer>> request) {
        List<Callable<Integer>> four = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            four.add(request.apply(i));
        }
        return four;
    }

    @Test
    void changesOfDifferentFieldsAddUp() throws Exception {
        Visitor bob = bob();
        String path = create(bob, "Lost fields");
        List<String> fields = List.of("parallax", "distance", "epoch", "pm_ra");
        for (int round = 1; round <= ROUNDS; round++) {
            int value = 2000 + round;
            together(200, four(i -> patch(bob, path, Map.of(fields.get(i), value))));
            var target = bob.getJson(path).is(200).json();
            for (String field : fields) {
                assertEquals(value, target.getDouble(field), () -> field + " was lost");
            }
        }
    }

    @Test
    void aliasesAndExtrasOfSeveralAreAllAdded() throws Exception {
        Visitor bob = bob();
        String path = create(bob, "Lost names");
        for (int round = 0; round < ROUNDS; round++) {
            int number = 4 * round;
            together(
                    200,
                    four(i -> patch(
                            bob,
                            path,
                            Map.of(
                                    "aliases",
                                    List.of(Map.of("name", "Lost names alias " + (number + i))),
                                    "targetextra_set",
                                    List.of(Map.of("key", "key" + (number + i), "value", "1"))))));
            assertEquals(number + 4, bob.getJson(path).json().getList("aliases").size());
            assertEquals(
                    number + 4,
                    bob.getJson(path).json().getList("targetextra_set").size());
        }
    }

    @Test
    void aliasesThatAreDeletedTogetherAreAllGone() throws Exception {
        Visitor bob = bob();
        String path = create(bob, "Lost gone");
        List<Map<String, String>> aliases = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            aliases.add(Map.of("name", "Lost gone " + (char) ('a' + i)));
        }
        for (int round = 0; round < ROUNDS / 2; round++) {
            List<Integer> ids = bob.json("PATCH", path, Map.of("aliases", aliases))
                    .is(200)
                    .json()
                    .getList("aliases.id");
            String token = bob.token();
            together(
                    204,
                    four(i -> () -> bob.request()
                            .header("X-CSRF-Token", token)
                            .delete("/api/targetname/" + ids.get(i) + "/")
                            .statusCode()));
            assertEquals(List.of(), bob.getJson(path).json().getList("aliases"));
        }
    }

    @Test
    void whatIsHiddenFromOthersStaysHidden() throws Exception {
        Visitor bob = bob();
        String path = create(bob, "Lost hidden");
        String token = bob.token();
        for (int round = 1; round <= ROUNDS; round++) {
            String visibility = round % 2 == 1 ? "PRIVATE" : "PUBLIC";
            int value = round;
            List<Callable<Integer>> requests = four(i -> patch(bob, path, Map.of("parallax", value)));
            requests.set(
                    1,
                    () -> bob.request()
                                            .contentType("application/x-www-form-urlencoded")
                                            .formParam("csrf_token", token)
                                            .formParam("query", "Lost hidden")
                                            .formParam("everything", "true")
                                            .formParam("edit_visibility", visibility)
                                            .formParam("confirmed", "true")
                                            .post("/tables/targets/actions/edit/")
                                            .statusCode()
                                    == 303
                            ? 200
                            : 0);
            together(200, requests);
            assertEquals(visibility, bob.getJson(path).json().getString("permissions"));
            assertEquals(value, bob.getJson(path).json().getDouble("parallax"));
        }
    }
}
