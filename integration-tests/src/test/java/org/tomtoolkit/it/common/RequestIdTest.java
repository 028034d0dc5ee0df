package org.tomtoolkit.it.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;

@QuarkusTest
class RequestIdTest extends SiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such-page/", "/api/", "/tom/tom.css", "/q/health"})
    void everyAnswerHasAnIdOfItsOwn(String path) {
        String first = visitor().get(path).header("X-Request-ID");
        assertTrue(first.matches("[0-9a-f-]{36}"), first);
        assertNotEquals(first, visitor().get(path).header("X-Request-ID"));
    }

    @Test
    void anIdFromAProxyIsKeptAndNonsenseIsNot() {
        assertEquals("proxy-made-12345", withId("proxy-made-12345").getHeader("X-Request-ID"));
        for (String nonsense : new String[] {"x", "a b c d e f g h", "<script>alert(1)</script>", "y".repeat(200)}) {
            assertNotEquals(nonsense, withId(nonsense).getHeader("X-Request-ID"));
        }
    }

    private Response withId(String id) {
        return visitor().request().header("X-Request-ID", id).get("/robots.txt");
    }

    @Test
    void healthTellsOfTheDatabaseTheFilesAndTheJobs() {
        Page health = visitor().get("/q/health/ready").is(200);
        assertEquals("UP", health.json().getString("status"));
        assertTrue(health.json().getList("checks.name").contains("File store"), health::body);
        assertTrue(health.json().getList("checks.name").contains("Jobs"), health::body);
        assertTrue(health.body().contains("Database"), health::body);
    }

    @Test
    void robotsAreAskedToKeepAwayAndCannotWrite() {
        assertTrue(visitor().get("/robots.txt").is(200).body().contains("Disallow: /"));
        assertEquals(405, visitor().post("/robots.txt", java.util.Map.of()).status());
    }

    @Test
    void aPageThatIsNotThereHasAWayOut() {
        Page page = visitor().get("/no-such-page/?x=1").is(404);
        assertEquals("/", page.one(".tom-empty a.btn-primary").attr("href"));
        assertTrue(page.has(".tom-empty a[href^='/accounts/login/?next=']"));
    }
}
