package org.tomtoolkit.it.sharing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;

/** This site as receiver of what it sends itself. */
@QuarkusTest
class ReceivingTest extends SharingSite {

    private static final String PARTNER = "sharing-partner";

    /** What was recorded on its way out is what our own API takes in. */
    @Test
    void weReceiveWhatWeSend() {
        people.ensure(PARTNER);
        Visitor alice = alice();
        long id = create(alice, "Share loop", "Share loop alias");
        knowsNothing();
        ended(alice, share(alice, id, "old"), "sent");
        String recorded = whole("Share loop").get(0).getBodyAsString();
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
