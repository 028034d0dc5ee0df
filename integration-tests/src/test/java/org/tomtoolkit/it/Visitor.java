package org.tomtoolkit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One browser: keeps cookies, sends the token of forms, follows a redirect only when told to. */
public final class Visitor {

    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .redirect(RedirectConfig.redirectConfig().followRedirects(false))
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    /** A file of a form. */
    public record Upload(String field, String fileName, byte[] content, String contentType) {
        public static Upload text(String field, String fileName, String content) {
            return new Upload(field, fileName, content.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/plain");
        }
    }

    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Logs in through the page, as a person does. */
    public Visitor logIn(String username, String password) {
        Page answer = post("/accounts/login/", Map.of("username", username, "password", password, "next", "/"));
        assertEquals(303, answer.status(), () -> username + " cannot log in: " + answer.body());
        return this;
    }

    public Page get(String path) {
        return sent("GET", path, request());
    }

    /** With a query; values are encoded. */
    public Page get(String path, Map<String, ?> query) {
        return sent("GET", path, request().queryParams(query));
    }

    /** What a script of the page would get: the part that changed. */
    public Page getPartial(String path) {
        return sent("GET", path, request().header("HX-Request", "true"));
    }

    /** Sends a form; a value that is a collection is sent once for each element. */
    public Page post(String path, Map<String, ?> form) {
        String token = token();
        return sent("POST", path, withForm(request(), form).formParam("csrf_token", token));
    }

    /** Sends a form without its token, as a foreign site could. */
    public Page postWithoutToken(String path, Map<String, ?> form) {
        return sent("POST", path, withForm(request(), form));
    }

    /** Sends a form with files. */
    public Page upload(String path, Map<String, ?> form, Upload... files) {
        String token = token();
        RequestSpecification request =
                request().contentType(ContentType.MULTIPART).multiPart("csrf_token", token);
        form.forEach((name, value) -> values(value).forEach(each -> request.multiPart(name, String.valueOf(each))));
        for (Upload file : files) {
            request.multiPart(file.field(), file.fileName(), file.content(), file.contentType());
        }
        return sent("POST", path, request);
    }

    public Page getJson(String path) {
        return sent("GET", path, request().accept(ContentType.JSON));
    }

    /**
     * Sends JSON to the API, logged in by cookie and with the token in the header.
     *
     * @param method {@code POST}, {@code PUT}, {@code PATCH} or {@code DELETE}
     * @param body anything that becomes JSON, or null
     */
    public Page json(String method, String path, Object body) {
        String token = token();
        RequestSpecification request = request().accept(ContentType.JSON).header("X-CSRF-Token", token);
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return sent(method, path, request);
    }

    /** The page a redirect leads to. */
    public Page follow(Page redirect) {
        return get(redirect.location());
    }

    /** The token of forms, made on first use. */
    public String token() {
        if (!cookies.containsKey("tom-csrf")) {
            get("/accounts/login/");
        }
        return cookies.get("tom-csrf");
    }

    /** Cookies of this browser by name. */
    public Map<String, String> cookies() {
        return cookies;
    }

    /** For anything else: a request with the cookies of this browser. */
    public RequestSpecification request() {
        return RestAssured.given().config(CONFIG).urlEncodingEnabled(true).cookies(cookies);
    }

    private Page sent(String method, String path, RequestSpecification request) {
        // the switch is for form fields too, which must stay encoded
        if (path.indexOf('?') >= 0 && !method.equals("POST")) {
            request.urlEncodingEnabled(false);
        }
        Response response = request.request(method, path);
        for (Cookie cookie : response.detailedCookies()) {
            if (cookie.getValue().isEmpty() || cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        assertNotEquals(500, response.statusCode(), () -> method + " " + path + ": " + beginning(response));
        return new Page(response);
    }

    private static String beginning(Response response) {
        String body = response.asString();
        return body.substring(0, Math.min(2000, body.length()));
    }

    private static RequestSpecification withForm(RequestSpecification request, Map<String, ?> form) {
        request.contentType("application/x-www-form-urlencoded; charset=UTF-8");
        form.forEach((name, value) -> request.formParam(name, values(value).toArray()));
        return request;
    }

    private static List<?> values(Object value) {
        return value instanceof java.util.Collection<?> many ? List.copyOf(many) : List.of(value);
    }
}
