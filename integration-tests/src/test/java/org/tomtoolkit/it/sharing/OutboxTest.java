package org.tomtoolkit.it.sharing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;

/** Targets are sent by hand, one by one and list by list; what became of it can be seen, tried again and called off. */
@QuarkusTest
class OutboxTest extends SharingSite {

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
        LoggedRequest request = whole("Share new").get(0);
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
        Eventually.is("one is sent", () -> whole("Share list").size() == 1);
        assertEquals(
                List.of("Imported From Test TOM", "Share list"),
                body(whole("Share list").get(0)).getList("target_lists.name"));
        alice.post(path, Map.of("share_destination", "old", "all", "true")).is(303);
        Eventually.is("all are sent", () -> whole("Share list").size() == 3);
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
}
