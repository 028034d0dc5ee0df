package org.tomtoolkit.it.sharing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;

/** What leaves this site for another is what its partners know: every field, in its order, nothing beside it. */
@QuarkusTest
class SharedBodiesTest extends SharingSite {

    /** Values of the database are one for any number here. */
    private static final String SIDEREAL = """
        {"id": 1,
         "targetextra_set": [{"id": 1, "key": "redshift", "value": "0.000804"}, {"id": 1, "key": "host", "value": "M 101"}],
         "aliases": [{"id": 1, "name": "Sent alias"}],
         "name": "Sent star", "type": "SIDEREAL", "created": "T", "modified": "T", "permissions": "PRIVATE",
         "ra": 210.910674, "dec": 54.311651, "epoch": 2000.0, "parallax": null, "pm_ra": null, "pm_dec": null,
         "galactic_lng": null, "galactic_lat": null, "distance": null, "distance_err": null, "scheme": "",
         "epoch_of_elements": null, "mean_anomaly": null, "arg_of_perihelion": null, "eccentricity": null,
         "lng_asc_node": null, "inclination": null, "mean_daily_motion": null, "semimajor_axis": null,
         "epoch_of_perihelion": null, "ephemeris_period": null, "ephemeris_period_err": null, "ephemeris_epoch": null,
         "ephemeris_epoch_err": null, "perihdist": null, "abs_mag": null, "slope": null,
         "groups": [], "target_lists": [{"name": "Imported From Test TOM"}]}
        """;

    private static final String MOVING = """
        {"id": 1, "targetextra_set": [], "aliases": [],
         "name": "Sent planetoid", "type": "NON_SIDEREAL", "created": "T", "modified": "T", "permissions": "PRIVATE",
         "ra": null, "dec": null, "epoch": null, "parallax": null, "pm_ra": null, "pm_dec": null,
         "galactic_lng": null, "galactic_lat": null, "distance": null, "distance_err": null,
         "scheme": "MPC_MINOR_PLANET", "epoch_of_elements": 60600.0, "mean_anomaly": 145.85, "arg_of_perihelion": 73.3,
         "eccentricity": 0.0789, "lng_asc_node": 80.25, "inclination": 10.59, "mean_daily_motion": null,
         "semimajor_axis": 2.7656, "epoch_of_perihelion": null, "ephemeris_period": null, "ephemeris_period_err": null,
         "ephemeris_epoch": null, "ephemeris_epoch_err": null, "perihdist": null, "abs_mag": 3.34, "slope": 0.12,
         "groups": [], "target_lists": [{"name": "Imported From Test TOM"}]}
        """;

    @Inject
    ObjectMapper mapper;

    private long make(Visitor visitor, String json) throws Exception {
        Map<String, Object> body = mapper.readValue(json, LinkedHashMap.class);
        body.keySet().removeAll(List.of("id", "created", "modified", "groups", "target_lists"));
        return visitor.json("POST", "/api/targets/", body).is(201).json().getLong("id");
    }

    private String sent(String name) throws Exception {
        for (var request : remote.find(WireMock.postRequestedFor(WireMock.urlPathEqualTo(TARGETS)))) {
            JsonNode body = mapper.readTree(request.getBodyAsString());
            if (body.path("name").asText().equals(name)) {
                return normal(body);
            }
        }
        return "nothing";
    }

    /** Ids and times, which are other ones each time, become one; the order of fields stays. */
    private static String normal(JsonNode node) {
        List<JsonNode> objects = new ArrayList<>(List.of(node));
        node.path("targetextra_set").forEach(objects::add);
        node.path("aliases").forEach(objects::add);
        for (JsonNode each : objects) {
            ObjectNode object = (ObjectNode) each;
            if (object.path("id").isIntegralNumber()) {
                object.put("id", 1);
            }
            for (String time : List.of("created", "modified")) {
                if (object.path(time).asText().matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) {
                    object.put(time, "T");
                }
            }
        }
        return node.toPrettyString();
    }

    private void comesOutAs(String name, String json) throws Exception {
        Visitor alice = alice();
        long id = make(alice, json);
        knowsNothing(310);
        ended(alice, share(alice, id, "old"), "sent");
        assertEquals(normal(mapper.readTree(json)), sent(name));
    }

    @Test
    void aSiderealTargetIsSentWithEveryField() throws Exception {
        comesOutAs("Sent star", SIDEREAL);
    }

    @Test
    void elementsOfAnOrbitAreSentWithTheirScheme() throws Exception {
        comesOutAs("Sent planetoid", MOVING);
    }

    @Test
    void aTargetOfAListNamesTheListAfterWhereItComesFrom() throws Exception {
        Visitor alice = alice();
        long one = sidereal(alice, "Sent listed");
        sidereal(alice, "Sent not listed");
        long list = alice.json("POST", "/api/targetlist/", Map.of("name", "Sent galaxies"))
                .is(201)
                .json()
                .getLong("id");
        alice.json("POST", "/api/targetlist/" + list + "/targets/", Map.of("add", List.of(one)))
                .is(200);
        knowsNothing(311);
        String path = "/targets/targetgrouping/" + list + "/share/";
        alice.post(path, Map.of("share_destination", "old", "selected-target", one))
                .is(303);
        Eventually.is("it is sent", () -> created("Sent listed").size() == 1);
        assertEquals(
                "[{\"name\":\"Imported From Test TOM\"},{\"name\":\"Sent galaxies\"}]",
                mapper.writeValueAsString(created("Sent listed").get(0).getList("target_lists")));
        ended(alice, itemOf(alice, one), "sent");
        takesChangesOf(311);
        alice.post(path, Map.of("share_destination", "old", "selected-target", one))
                .is(303);
        Eventually.is("it is put into them again", () -> changesOf(311).size() == 1);
        assertEquals(
                Map.of("target_lists", created("Sent listed").get(0).getList("target_lists")),
                changesOf(311).get(0).getMap(""));
        assertEquals(List.of(), created("Sent not listed"));
    }

    @Test
    void aReceiverThatIsDownKeepsNobodyFromSharingOrSaving() {
        Visitor alice = alice();
        long id = sidereal(alice, "Sent to nobody");
        follow(alice, id, false);
        remote.register(
                any(urlPathMatching("/old/.*")).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        change(alice, id, Map.of("ra", 41.5));
        String item = share(alice, id, "old");
        Page waiting = alice.get(item).is(200);
        assertTrue(List.of("waits", "failed").contains(waiting.text(".tom-state")), waiting::text);
        assertEquals(41.5, alice.getJson("/api/targets/" + id + "/").json().getDouble("ra"));
        knowsNothing(312);
        if (alice.get(item).text(".tom-state").equals("failed")) {
            alice.post(item + "retry/", Map.of()).is(303);
        }
        ended(alice, item, "sent");
        assertEquals(41.5, created("Sent to nobody").get(0).getDouble("ra"));
    }

    @Test
    void aFollowerTwiceOrForNobodyIsRefusedAndNothingIsSent() {
        Visitor alice = alice();
        long id = sidereal(alice, "Sent never");
        follow(alice, id, false);
        Map<String, Object> again = Map.of("target", id, "destination", "old", "share_existing_data", true);
        Map<String, List<String>> errors = alice.json("POST", "/targets/persistentshare/", again)
                .is(400)
                .json()
                .getMap("");
        assertEquals(List.of("non_field_errors"), List.copyOf(errors.keySet()));
        assertEquals(List.of(), created("Sent never"));
    }
}
