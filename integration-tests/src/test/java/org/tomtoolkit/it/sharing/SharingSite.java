package org.tomtoolkit.it.sharing;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;

/** A sender, and a stand-in for the receiver that tests tell what to know. */
abstract class SharingSite extends SiteTest {

    static final String TARGETS = "/old/api/targets/";

    static long sidereal(Visitor visitor, String name) {
        return visitor.json("POST", "/api/targets/", Map.of("name", name, "type", "SIDEREAL", "ra", 1, "dec", 2))
                .is(201)
                .json()
                .getLong("id");
    }

    /** None has such a name there, and a new one gets this id. */
    void knowsNothing(int newId) {
        remote.register(get(urlPathEqualTo(TARGETS)).willReturn(okJson("{\"count\": 0, \"results\": []}")));
        remote.register(
                post(TARGETS).willReturn(okJson("{\"id\": " + newId + "}").withStatus(201)));
    }

    /** Whatever is looked up there, this one is found. */
    void hasOne(int id) {
        remote.register(
                get(urlPathEqualTo(TARGETS)).willReturn(okJson("{\"count\": 1, \"results\": [{\"id\": " + id + "}]}")));
    }

    void takesChangesOf(int id) {
        remote.register(patch(urlPathEqualTo(TARGETS + id + "/")).willReturn(okJson("{\"message\": \"Noted.\"}")));
    }

    /** Path of the item of the outbox. */
    static String share(Visitor visitor, long target, String destination) {
        return visitor.post("/targets/" + target + "/share/", Map.of("share_destination", destination))
                .is(303)
                .location()
                .replaceAll("^.*?(/targets/.*)$", "$1");
    }

    static void follow(Visitor visitor, long target, boolean withExistingData) {
        visitor.json(
                        "POST",
                        "/api/targets/persistentshare/",
                        Map.of("target", target, "destination", "old", "share_existing_data", withExistingData))
                .is(201);
    }

    static void change(Visitor visitor, long target, Map<String, Object> fields) {
        visitor.json("PATCH", "/api/targets/" + target + "/", fields).is(200);
    }

    /** Path of the only item of a target. */
    static String itemOf(Visitor visitor, long target) {
        return visitor.get("/targets/" + target + "/share/")
                .one("a[href^=/targets/shares/][href~=\\d]")
                .attr("href");
    }

    static Page ended(Visitor visitor, String item, String state) {
        Eventually.is(
                item + " is " + state,
                () -> visitor.get(item).is(200).text(".tom-state").equals(state));
        return visitor.get(item);
    }

    /** Bodies of changes of a target there, oldest first. */
    List<JsonPath> changesOf(int id) {
        return bodies(patchRequestedFor(urlPathEqualTo(TARGETS + id + "/")));
    }

    /** What was sent whole under this name, oldest first; other tests may still be sending theirs. */
    List<JsonPath> created(String name) {
        return bodies(postRequestedFor(urlPathEqualTo(TARGETS))).stream()
                .filter(body -> name.equals(body.getString("name")))
                .toList();
    }

    private List<JsonPath> bodies(RequestPatternBuilder requests) {
        return remote.find(requests).stream()
                .map(LoggedRequest::getBodyAsString)
                .map(JsonPath::new)
                .toList();
    }

    static long create(Visitor visitor, String name, String... aliases) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("name", name, "type", "SIDEREAL", "ra", 0, "dec", 2));
        body.put(
                "aliases",
                List.of(aliases).stream().map(alias -> Map.of("name", alias)).toList());
        body.put("targetextra_set", List.of(Map.of("key", "host", "value", "M 101")));
        return visitor.json("POST", "/api/targets/", body).is(201).json().getLong("id");
    }

    void knowsNothing() {
        remote.register(get(urlPathEqualTo(TARGETS)).willReturn(okJson("{\"count\": 0, \"results\": []}")));
        remote.register(post(TARGETS)
                .willReturn(okJson("{\"id\": 77, \"message\": \"<b>Welcome</b> to it.\"}")
                        .withStatus(201)));
    }

    List<LoggedRequest> sent(String method, String path) {
        return remote.find(
                method.equals("POST")
                        ? postRequestedFor(urlPathMatching(path))
                        : patchRequestedFor(urlPathMatching(path)));
    }

    /** Targets of this beginning of a name that were sent whole; what other tests called off may still be under way. */
    List<LoggedRequest> whole(String name) {
        return sent("POST", TARGETS).stream()
                .filter(request -> body(request).getString("name").startsWith(name))
                .toList();
    }

    static JsonPath body(LoggedRequest request) {
        return new JsonPath(request.getBodyAsString());
    }
}
