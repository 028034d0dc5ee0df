package org.tomtoolkit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What the site answered: a page to look into, or JSON. */
public final class Page {

    private final Response response;
    private Document document;

    Page(Response response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    /** Fails with the page in the message when the status is another one. */
    public Page is(int status) {
        assertEquals(status, status(), this::body);
        return this;
    }

    public String body() {
        return response.asString();
    }

    public byte[] bytes() {
        return response.asByteArray();
    }

    public String header(String name) {
        return response.header(name);
    }

    /** Path and query a redirect leads to. */
    public String location() {
        String location = header("Location");
        assertNotNull(location, () -> "No redirect but " + status() + ": " + body());
        URI uri = URI.create(location);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    public JsonPath json() {
        return response.jsonPath();
    }

    public Document document() {
        if (document == null) {
            document = Jsoup.parse(body());
        }
        return document;
    }

    /** The first element that fits; fails when there is none. */
    public Element one(String selector) {
        Element element = document().selectFirst(selector);
        assertNotNull(element, () -> "Nothing fits " + selector + " in " + body());
        return element;
    }

    public boolean has(String selector) {
        return document().selectFirst(selector) != null;
    }

    /** Text of the first element that fits. */
    public String text(String selector) {
        return one(selector).text();
    }

    /** Texts of all elements that fit. */
    public List<String> texts(String selector) {
        return document().select(selector).eachText();
    }

    /** All text a reader sees. */
    public String text() {
        return document().body().text();
    }

    /** What a form would send as it stands, without the token. */
    public Map<String, Object> form(String selector) {
        FormElement form = (FormElement) one(selector);
        Map<String, Object> values = new LinkedHashMap<>();
        form.formData().forEach(pair -> values.merge(pair.key(), pair.value(), Page::both));
        values.remove("csrf_token");
        return values;
    }

    private static Object both(Object first, Object second) {
        List<Object> all = new java.util.ArrayList<>(first instanceof List<?> many ? many : List.of(first));
        all.add(second);
        return all;
    }
}
