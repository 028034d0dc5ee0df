package org.tomtoolkit.it.sharing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;

/** Sharing as sender: the outbox, continuous shares, and what travels; and as receiver of what was sent. */
@QuarkusTest
class SharingTest extends SiteTest {

    private static final String TARGETS = "/old/api/targets/";
    private static final String PARTNER = "sharing-partner";

    private static long create(Visitor visitor, String name, String... aliases) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("name", name, "type", "SIDEREAL", "ra", 0, "dec", 2));
        body.put(
                "aliases",
                List.of(aliases).stream().map(alias -> Map.of("name", alias)).toList());
        body.put("targetextra_set", List.of(Map.of("key", "host", "value", "M 101")));
        return visitor.json("POST", "/api/targets/", body).is(201).json().getLong("id");
    }

    private void knowsNothing() {
        remote.register(get(urlPathEqualTo(TARGETS)).willReturn(okJson("{\"count\": 0, \"results\": []}")));
        remote.register(post(TARGETS)
                .willReturn(okJson("{\"id\": 77, \"message\": \"<b>Welcome</b> to it.\"}")
                        .withStatus(201)));
    }

    private static String share(Visitor visitor, long target, String destination) {
        return visitor.post("/targets/" + target + "/share/", Map.of("share_destination", destination))
                .is(303)
                .location()
                .replaceAll("^.*?(/targets/.*)$", "$1");
    }

    private static Page ended(Visitor visitor, String item, String state) {
        Eventually.is(
                item + " is " + state,
                () -> visitor.get(item).is(200).text(".tom-state").equals(state));
        return visitor.get(item);
    }

    private List<LoggedRequest> sent(String method, String path) {
        return remote.find(
                method.equals("POST")
                        ? postRequestedFor(urlPathMatching(path))
                        : patchRequestedFor(urlPathMatching(path)));
    }

    /** Targets of this beginning of a name that were sent whole; what other tests called off may still be under way. */
    private List<LoggedRequest> created(String name) {
        return sent("POST", TARGETS).stream()
                .filter(request -> body(request).getString("name").startsWith(name))
                .toList();
    }

    private static JsonPath body(LoggedRequest request) {
        return new JsonPath(request.getBodyAsString());
    }

    @Test
    void aNewTargetIsSentWhole() {
        Visitor alice = alice();
        long id = create(alice, "Share new", "Share new alias");
        knowsNothing();
        Page page = alice.get("/targets/" + id + "/share/").is(200);
        assertTrue(page.text("form[action$=/share/]").contains("Its people, as that site decides"));
        Page item = ended(alice, share(alice, id, "old"), "sent");
        assertTrue(item.body().contains("&lt;b&gt;Welcome&lt;/b&gt;"), "foreign words are shown as they are");
        assertTrue(item.text("dl").contains("77"));
        LoggedRequest request = created("Share new").get(0);
        assertEquals("Token token-at-the-old-tom", request.getHeader("Authorization"));
        JsonPath body = body(request);
        assertEquals("Share new", body.getString("name"));
        assertEquals(List.of("Share new alias"), body.getList("aliases.name"));
        assertEquals(List.of("M 101"), body.getList("targetextra_set.value"));
        assertEquals(List.of(), body.getList("groups"));
        assertEquals(List.of("Imported From Test TOM"), body.getList("target_lists.name"));
        assertEquals(0.0, body.getDouble("ra"));
        assertTrue(body.getMap("").containsKey("epoch"));
        assertNull(body.get("epoch"));
        remote.verifyThat(com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor(urlPathEqualTo(TARGETS))
                .withQueryParam("name_fuzzy", equalTo("Share new,Share new alias")));
        assertTrue(alice.get("/targets/shares/?target=Share%20new").body().contains("Old TOM"));
        assertTrue(alice.get("/targets/" + id + "/share/").text("table").contains("sent"));
    }

    @Test
    void whatIsThereIsOnlyPutIntoTheLists() {
        Visitor alice = alice();
        long id = create(alice, "Share known", "Share known alias");
        remote.register(get(urlPathEqualTo(TARGETS)).willReturn(okJson("{\"count\": 0, \"results\": []}")));
        // an old receiver finds single names only
        remote.register(get(urlPathEqualTo(TARGETS))
                .withQueryParam("name_fuzzy", equalTo("Share known"))
                .willReturn(okJson("{\"count\": 1, \"results\": [{\"id\": 12}]}")));
        remote.register(patch(urlPathEqualTo(TARGETS + "12/")).willReturn(okJson("{\"message\": \"Updated.\"}")));
        ended(alice, share(alice, id, "old"), "sent");
        JsonPath body = body(sent("PATCH", TARGETS + "12/").get(0));
        assertEquals(1, body.getMap("").size());
        assertEquals(List.of("Imported From Test TOM"), body.getList("target_lists.name"));
    }

    @Test
    void refusalsAreShownAndCanBeTriedAgain() {
        Visitor alice = alice();
        long id = create(alice, "Share refused");
        remote.register(get(urlPathEqualTo(TARGETS)).willReturn(okJson("{\"count\": 0, \"results\": []}")));
        remote.register(post(TARGETS)
                .willReturn(okJson("{\"name\": [\"taken <i>there</i>\"]}").withStatus(400)));
        String item = share(alice, id, "old");
        Page failed = ended(alice, item, "failed");
        assertTrue(failed.text("dl").contains("taken <i>there</i>"));
        knowsNothing();
        alice.post(item + "retry/", Map.of()).is(303);
        ended(alice, item, "sent");
        assertEquals(409, alice.post(item + "cancel/", Map.of()).status());
        remote.resetMappings();
        remote.register(get(urlPathEqualTo(TARGETS))
                .willReturn(okJson("{\"count\": 2, \"results\": [{\"id\": 1}, {\"id\": 2}]}")));
        alice.post(item + "retry/", Map.of()).is(303);
        ended(alice, item, "failed");
    }

    @Test
    void aFaultOfTheReceiverIsTriedAgain() {
        Visitor alice = alice();
        long id = create(alice, "Share again");
        remote.register(get(urlPathEqualTo(TARGETS)).willReturn(okJson("{\"count\": 0, \"results\": []}")));
        remote.register(post(TARGETS)
                .inScenario("fault")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("mended"));
        remote.register(post(TARGETS)
                .inScenario("fault")
                .whenScenarioStateIs("mended")
                .willReturn(okJson("{\"id\": 3}").withStatus(201)));
        Page item = ended(alice, share(alice, id, "old"), "sent");
        assertTrue(item.text("dl").contains("Attempts 2"), item.text("dl"));
    }

    @Test
    void whatIsCalledOffStaysCalledOff() {
        Visitor alice = alice();
        long id = create(alice, "Share called off");
        remote.register(get(urlPathEqualTo(TARGETS))
                .willReturn(okJson("{\"count\": 0, \"results\": []}").withFixedDelay(1500)));
        remote.register(post(TARGETS).willReturn(okJson("{\"id\": 3}").withStatus(201)));
        String item = share(alice, id, "old");
        alice.post(item + "cancel/", Map.of()).is(303);
        assertEquals("cancelled", alice.get(item).text(".tom-state"));
        assertTrue(alice.get(item).text("dl").contains("Called off by alice"));
    }

    @Test
    void theTargetsOfAListAreShared() {
        Visitor alice = alice();
        long one = create(alice, "Share list 1");
        long two = create(alice, "Share list 2");
        long list = alice.json("POST", "/api/targetlist/", Map.of("name", "Share list"))
                .is(201)
                .json()
                .getLong("id");
        alice.json("POST", "/api/targetlist/" + list + "/targets/", Map.of("add", List.of(one, two)))
                .is(200);
        knowsNothing();
        String path = "/targets/targetgrouping/" + list + "/share/";
        assertEquals(
                2,
                alice.get(path)
                        .is(200)
                        .document()
                        .select("input[name=selected-target]")
                        .size());
        assertEquals(400, alice.post(path, Map.of("share_destination", "old")).status(), "nothing is chosen");
        alice.post(path, Map.of("share_destination", "old", "selected-target", two))
                .is(303);
        Eventually.is("one is sent", () -> created("Share list").size() == 1);
        assertEquals(
                List.of("Imported From Test TOM", "Share list"),
                body(created("Share list").get(0)).getList("target_lists.name"));
        alice.post(path, Map.of("share_destination", "old", "all", "true")).is(303);
        Eventually.is("all are sent", () -> created("Share list").size() == 3);
        Page file = alice.post(path, Map.of("share_destination", "download", "all", "true"))
                .is(200);
        assertEquals(2, file.json().getInt("count"));
        assertTrue(file.header("Content-Disposition").contains("targets.json"));
        assertEquals(
                400,
                alice.post(path, Map.of("share_destination", "nope", "all", "true"))
                        .status());
    }

    @Test
    void followersHearOfChangesAndOfNothingElse() {
        Visitor alice = alice();
        long id = create(alice, "Share followed");
        JsonPath share = alice.json("POST", "/targets/persistentshare/", Map.of("target", id, "destination", "old"))
                .is(201)
                .json();
        assertEquals(
                List.of("id", "target", "destination", "user", "created"),
                List.copyOf(share.getMap("").keySet()));
        assertEquals(
                1,
                alice.json("POST", "/targets/persistentshare/", Map.of("target", id, "destination", "old"))
                        .is(400)
                        .json()
                        .getList("non_field_errors")
                        .size());
        alice.json("POST", "/targets/persistentshare/", Map.of("target", id, "destination", "nope"))
                .is(400);
        JsonPath refused = bob().json(
                        "POST", "/targets/persistentshare/", Map.of("target", id, "destination", "partner"))
                .is(400)
                .json();
        assertEquals(1, refused.getList("target").size());
        String target = "/api/targets/" + id + "/";
        knowsNothing();
        remote.register(patch(urlPathEqualTo(TARGETS + "77/")).willReturn(okJson("{\"id\": 77}")));
        alice.json("PATCH", target, Map.of("ra", 32.5)).is(200);
        Eventually.is("it is sent whole", () -> created("Share followed").size() == 1);
        String item = alice.get("/targets/" + id + "/share/")
                .one("a[href^=/targets/shares/][href~=\\d]")
                .attr("href");
        ended(alice, item, "sent");
        alice.json("PATCH", target, Map.of("ra", 33.5)).is(200);
        Eventually.is("the change is sent", () -> sent("PATCH", TARGETS + "77/").size() == 1);
        JsonPath body = body(sent("PATCH", TARGETS + "77/").get(0));
        assertEquals(33.5, body.getDouble("ra"));
        assertNull(body.get("name"));
        assertNull(body.get("permissions"));
        ended(alice, item, "sent");
        alice.json("PATCH", target, Map.of("ra", 33.5)).is(200);
        Eventually.is("nothing new is noticed", () -> alice.get(item).text("dl").contains("nothing new"));
        assertEquals(1, sent("PATCH", TARGETS + "77/").size());
        String one = "/targets/persistentshare/" + share.getLong("id") + "/";
        assertEquals(id, alice.getJson(one).is(200).json().getLong("target"));
        assertEquals(404, bob().getJson(one).status());
        assertEquals(
                "partner",
                alice.json("PATCH", one, Map.of("destination", "partner"))
                        .is(200)
                        .json()
                        .getString("destination"));
        assertEquals(
                1,
                alice.getJson("/targets/" + id + "/persistentshare/")
                        .is(200)
                        .json()
                        .getInt("count"));
        assertTrue(alice.get("/targets/persistentshare/manage/").body().contains("Share followed"));
        assertFalse(bob().get("/targets/persistentshare/manage/").body().contains("Share followed"));
        alice.json("DELETE", one, null).is(204);
        assertEquals(404, alice.getJson(one).status());
    }

    @Test
    void theListOfFollowersIsJsonAlsoForThoseWhoMayNot() {
        assertEquals(401, visitor().getJson("/targets/persistentshare/").status());
        assertTrue(bob().getJson("/targets/persistentshare/").is(200).json().getInt("count") >= 0);
    }

    @Test
    void scriptsMakeFollowersWithAPassword() {
        long id = create(alice(), "Share by a script");
        RequestSpecification script = RestAssured.given()
                .auth()
                .preemptive()
                .basic("alice", People.PASSWORD)
                .contentType("application/json");
        String address = script.body(Map.of("target", id, "destination", "old"))
                        .post("/api/targets/persistentshare/")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id")
                + "/";
        assertEquals(
                404, bob().getJson("/api/targets/persistentshare/" + address).status());
        script.delete("/api/targets/persistentshare/" + address).then().statusCode(204);
        assertEquals(
                401, RestAssured.given().get("/api/targets/persistentshare/").statusCode());
    }

    @Test
    void whoMayOnlyViewDoesNotShare() {
        Visitor bob = bob();
        long id = bob.json(
                        "POST",
                        "/api/targets/",
                        Map.of("name", "Share viewed", "type", "SIDEREAL", "ra", 1, "dec", 2, "permissions", "PUBLIC"))
                .is(201)
                .json()
                .getLong("id");
        assertEquals(403, alice().get("/targets/" + id + "/share/").status());
        assertEquals(
                403,
                alice().post("/targets/" + id + "/share/", Map.of("share_destination", "old"))
                        .status());
        assertFalse(alice().get("/targets/" + id + "/").has("a[href$=/share/]"));
        assertTrue(bob.get("/targets/" + id + "/").has("a[href$=/share/]"));
    }

    /** What was recorded on its way out is what our own API takes in. */
    @Test
    void weReceiveWhatWeSend() {
        people.ensure(PARTNER);
        Visitor alice = alice();
        long id = create(alice, "Share loop", "Share loop alias");
        knowsNothing();
        ended(alice, share(alice, id, "old"), "sent");
        String recorded = created("Share loop").get(0).getBodyAsString();
        alice.json("DELETE", "/api/targets/" + id + "/", null).is(204);
        JsonPath received = partner()
                .body(recorded)
                .post("/api/targets/")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertFalse(received.getLong("id") == id);
        assertEquals("Share loop", received.getString("name"));
        assertEquals(List.of("Share loop alias"), received.getList("aliases.name"));
        assertFalse(
                received.getString("message").toLowerCase(java.util.Locale.ROOT).contains("error"));
        partner().body(recorded).post("/api/targets/").then().statusCode(400);
        JsonPath again = partner()
                .queryParam("name_fuzzy", "Share loop,Share loop alias")
                .get("/api/targets/")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(1, again.getInt("count"));
        partner()
                .body(Map.of("target_lists", List.of(Map.of("name", "Imported From Test TOM"), Map.of("name", "More"))))
                .patch("/api/targets/" + again.getLong("results[0].id") + "/")
                .then()
                .statusCode(200);
        List<String> lists =
                partner().get("/api/targetlist/?limit=1000").jsonPath().getList("results.name");
        assertTrue(lists.containsAll(List.of("Imported From Test TOM", "More")), lists.toString());
    }

    private static RequestSpecification partner() {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(PARTNER, People.PASSWORD)
                .accept("application/json")
                .contentType("application/json");
    }

    /** Our sender asks our own API, through the stand-in, as the account it has there. */
    @Test
    void aTargetThatTheReceiverHasIsFoundAndListedThere() {
        people.ensure(PARTNER);
        remote.register(any(urlPathMatching("/partner/.*"))
                .willReturn(aResponse()
                        .proxiedFrom("http://localhost:" + RestAssured.port)
                        .withProxyUrlPrefixToRemove("/partner")));
        Visitor partner = new Visitor().logIn(PARTNER, People.PASSWORD);
        long id = create(partner, "Share both", "Share both alias");
        Page item = ended(partner, share(partner, id, "partner"), "sent");
        assertTrue(item.text("dl").contains(String.valueOf(id)));
        String list = partner.getJson("/api/targetlist/?limit=1000")
                .json()
                .getString("results.find { it.name == 'Imported From Test TOM' }.id");
        assertTrue(partner.getJson("/api/targets/?targetlist__name=" + list)
                .json()
                .getList("results.id", Long.class)
                .contains(id));
        Visitor alice = alice();
        long private1 = create(alice, "Share taken");
        Page failed = ended(alice, share(alice, private1, "partner"), "failed");
        assertTrue(failed.text("dl").contains("refused with 400"), failed.text("dl"));
    }
}
