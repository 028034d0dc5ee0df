package org.tomtoolkit.it.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.it.LogWatch;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class ErrorsTest extends SiteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/accounts/login/",
                "/no-such-page/",
                "/robots.txt",
                "/api/",
                "/api/no-such-thing/",
                "/tom/tom.css",
                "/targets/"
            })
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        Page page = visitor().get(path);
        assertEquals("nosniff", page.header("X-Content-Type-Options"));
        assertEquals("DENY", page.header("X-Frame-Options"));
        assertEquals("same-origin", page.header("Referrer-Policy"));
        String policy = page.header("Content-Security-Policy");
        assertTrue(policy.contains("default-src 'self'") && policy.contains("object-src 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accounts/login/", "/targets/", "/no-such-page/"})
    void noPageHoldsInlineScriptsOrStylesOrForeignAddresses(String path) {
        Page page = admin().get(path);
        page.document()
                .select("script")
                .forEach(script -> assertTrue(
                        script.hasAttr("src") || script.attr("type").equals("application/json"), script::outerHtml));
        assertFalse(page.has("[style], style, [onclick], [onload], [onerror]"), page::body);
        page.document().select("script[src], link[href], img[src]").forEach(element -> {
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assertTrue(address.startsWith("/") && !address.startsWith("//"), address);
        });
    }

    @Test
    void errorsOfTheApiAreJson() {
        problem(404, alice().request().get("/api/nothing/"));
        problem(405, token(alice()).delete("/api/groups/"));
        problem(406, alice().request().accept("image/png").get("/api/groups/"));
        problem(415, token(alice()).contentType("text/csv").body("a,b").post("/api/it-echo/"));
        problem(
                403,
                alice().request().contentType("application/json").body("{}").post("/api/it-echo/"));
        problem(401, visitor().request().header("Authorization", "Basic YTpi").get("/api/groups/"));
    }

    @Test
    void malformedJsonIsABadRequest() {
        for (String body : new String[] {"{", "[]", "\"text\"", "{\"number\": \"many\"}"}) {
            Response answer =
                    token(alice()).contentType("application/json").body(body).post("/api/it-echo/");
            assertEquals(400, answer.statusCode(), () -> body + ": " + answer.asString());
        }
    }

    @Test
    void aScriptThatAsksForJsonGetsItEverywhere() {
        Page page = visitor().getJson("/no-such-page/").is(404);
        assertEquals(404, page.json().getInt("status"));
        assertEquals("application/problem+json", page.header("Content-Type"));
    }

    @Test
    void whatPeopleTypeIsTextEverywhere() {
        String evil = "<script>alert(1)</script>";
        people.ensure("rupert");
        Visitor rupert = new Visitor().logIn("rupert", People.PASSWORD);
        long id = people.viewer("rupert").userId();
        rupert.post(
                        "/users/" + id + "/update/",
                        Map.of(
                                "username",
                                "rupert",
                                "email",
                                "r@example.org",
                                "first_name",
                                evil,
                                "affiliation",
                                "\"><b>"))
                .is(303);
        Page profile = rupert.get("/users/profile/").is(200);
        assertTrue(profile.text("main").contains(evil));
        assertFalse(profile.has("main script, main b"), profile::body);
        assertFalse(rupert.get("/users/" + id + "/update/").has("main script, main b"));
        assertFalse(admin().get("/users/").has("main script"));
    }

    @Test
    void aForgedMessageIsText() {
        Visitor visitor = visitor();
        visitor.cookies()
                .put(
                        "tom-flash",
                        encoded("[{\"level\":\"info\\\"><script>\",\"text\":\"<img src=x onerror=alert(1)>\"}]"));
        Page page = visitor.get("/").is(200);
        assertFalse(page.has("#messages img, #messages script"), page::body);
        assertTrue(page.text("#messages").contains("<img"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{}]", "[null]", "null", "{}", "7", "[", "[{\"level\":1,\"text\":[]}]"})
    void aMalformedMessageIsIgnored(String json) {
        Visitor visitor = visitor();
        visitor.cookies().put("tom-flash", encoded(json));
        visitor.get("/").is(200);
        visitor.cookies().put("tom-flash", json.replaceAll("[^a-z]", "%"));
        visitor.get("/").is(200);
    }

    @Test
    void aPageThatIsRefusedIsAPage() {
        Page page = bob().get("/users/create/").is(403);
        assertTrue(page.header("Content-Type").startsWith("text/html"));
        assertEquals("403", page.text(".display-1"));
        assertNotNull(page.one("nav"));
        LogWatch.seen().forEach(entry -> assertFalse(entry.contains("Unexpected error"), entry));
    }

    private static io.restassured.specification.RequestSpecification token(Visitor visitor) {
        String token = visitor.token();
        return visitor.request().header("X-CSRF-Token", token);
    }

    private static void problem(int status, Response answer) {
        assertEquals(status, answer.statusCode(), answer::asString);
        assertEquals("application/problem+json", answer.contentType());
        assertEquals(status, answer.jsonPath().getInt("status"));
        assertFalse(answer.jsonPath().getString("detail").isEmpty());
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
