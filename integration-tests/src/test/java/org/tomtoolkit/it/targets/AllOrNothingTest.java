package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.LogWatch;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** A request over the API that fails in its last step leaves nothing of its first, and is not blamed on a name. */
@QuarkusTest
class AllOrNothingTest extends SiteTest {

    @Inject
    DataSource database;

    /** The database refuses whatever goes into a list, or is an extra, of this name. */
    @BeforeEach
    void refuse() throws SQLException {
        run(
                "create trigger aon_list before insert on tom_target_list_member when exists (select 1 from tom_target_list l"
                        + " where l.id = new.list_id and l.name = 'Aon refused') begin select raise(abort, 'Aon stumbles'); end");
        run("create trigger aon_extra before insert on tom_target_extra when new.extra_key = 'aon_refused'"
                + " begin select raise(abort, 'Aon stumbles'); end");
        LogWatch.allow("Aon stumbles");
    }

    @AfterEach
    void allow() throws SQLException {
        run("drop trigger aon_list");
        run("drop trigger aon_extra");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int status(Visitor visitor, String method, String path, Object body) {
        String token = visitor.token();
        return visitor.request()
                .header("X-CSRF-Token", token)
                .contentType("application/json")
                .body(body)
                .request(method, path)
                .statusCode();
    }

    private static long count(Visitor visitor, String name) {
        return visitor.request()
                .queryParam("name", name)
                .get("/api/targets/")
                .jsonPath()
                .getLong("count");
    }

    @Test
    void aTargetThatCannotBePutIntoItsListIsNotMade() {
        Visitor bob = bob();
        Map<String, Object> body = Map.of(
                "name",
                "Aon made",
                "type",
                "SIDEREAL",
                "ra",
                1,
                "dec",
                2,
                "target_lists",
                List.of(Map.of("name", "Aon fine"), Map.of("name", "Aon refused")));
        assertEquals(500, status(bob, "POST", "/api/targets/", body));
        assertEquals(0, count(bob, "Aon made"));
        assertFalse(bob.get("/targets/lists/").text().contains("Aon fine"));
    }

    @Test
    void aTargetThatCannotBePutIntoItsListIsNotChanged() {
        Visitor bob = bob();
        String path = create(bob, "Aon changed");
        Map<String, Object> body = Map.of(
                "distance", 7, "target_lists", List.of(Map.of("name", "Aon fine"), Map.of("name", "Aon refused")));
        assertEquals(500, status(bob, "PATCH", path, body));
        assertNull(bob.getJson(path).json().get("distance"));
        assertFalse(bob.get("/targets/lists/").text().contains("Aon fine"));
    }

    @Test
    void aListThatCannotLoseItsOldTargetDoesNotGetTheNew() throws SQLException {
        Visitor bob = bob();
        long first = bob.getJson(create(bob, "Aon first")).json().getLong("id");
        long second = bob.getJson(create(bob, "Aon second")).json().getLong("id");
        long list = bob.json("POST", "/api/targetlist/", Map.of("name", "Aon members"))
                .is(201)
                .json()
                .getLong("id");
        String members = "/api/targetlist/" + list + "/targets/";
        bob.json("POST", members, Map.of("add", List.of(first))).is(200);
        run("create trigger aon_gone before delete on tom_target_list_member when old.target_id = " + first
                + " begin select raise(abort, 'Aon stumbles'); end");
        try {
            assertEquals(500, status(bob, "POST", members, Map.of("add", List.of(second), "remove", List.of(first))));
        } finally {
            run("drop trigger aon_gone");
        }
        assertEquals(1, bob.getJson("/api/targetlist/" + list + "/").json().getLong("targets"));
        bob.json("POST", members, Map.of("add", List.of(second), "remove", List.of(first)))
                .is(200);
    }

    @Test
    void whatFailsForAnotherReasonIsNotBlamedOnTheName() {
        Visitor bob = bob();
        String path = create(bob, "Aon blamed");
        Map<String, Object> extras = Map.of("targetextra_set", List.of(Map.of("key", "aon_refused", "value", "1")));
        assertEquals(500, status(bob, "PATCH", path, extras));
        Map<String, Object> body = new HashMap<>(extras);
        body.putAll(Map.of("name", "Aon blamed too", "type", "SIDEREAL", "ra", 1, "dec", 2));
        assertEquals(500, status(bob, "POST", "/api/targets/", body));
        assertEquals(0, count(bob, "Aon blamed too"));
    }

    private static String create(Visitor visitor, String name) {
        return "/api/targets/"
                + visitor.json("POST", "/api/targets/", Map.of("name", name, "type", "SIDEREAL", "ra", 1, "dec", 2))
                        .is(201)
                        .json()
                        .getLong("id")
                + "/";
    }
}
