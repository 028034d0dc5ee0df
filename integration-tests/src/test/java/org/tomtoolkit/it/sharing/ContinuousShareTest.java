package org.tomtoolkit.it.sharing;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;

/** Destinations that follow a target, over REST. */
@QuarkusTest
class ContinuousShareTest extends SharingSite {

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
        Eventually.is("it is sent whole", () -> whole("Share followed").size() == 1);
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
}
