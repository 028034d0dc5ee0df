package org.example.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Keeps cookies and sends the token of forms. */
final class Browser {

    private final Map<String, String> cookies = new HashMap<>();

    Browser logIn(String username, String password) {
        Response answer = post("/accounts/login/", Map.of("username", username, "password", password, "next", "/"));
        assertEquals(303, answer.statusCode());
        return this;
    }

    /** The page, which must be there. */
    Document page(String path) {
        Response answer = keep(request().get(path));
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.asString());
    }

    Response post(String path, Map<String, ?> form) {
        if (!cookies.containsKey("tom-csrf")) {
            page("/accounts/login/");
        }
        return keep(request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .formParam("csrf_token", cookies.get("tom-csrf"))
                .post(path));
    }

    /** What the API says about a resource. */
    Response options(String path) {
        return keep(request().options(path));
    }

    /** Sends a file. */
    Response upload(String path, String field, String fileName, byte[] content) {
        if (!cookies.containsKey("tom-csrf")) {
            page("/accounts/login/");
        }
        return keep(request()
                .multiPart("csrf_token", cookies.get("tom-csrf"))
                .multiPart(field, fileName, content, "application/octet-stream")
                .post(path));
    }

    private RequestSpecification request() {
        return RestAssured.given().redirects().follow(false).cookies(cookies);
    }

    private Response keep(Response answer) {
        answer.getCookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        return answer;
    }
}
