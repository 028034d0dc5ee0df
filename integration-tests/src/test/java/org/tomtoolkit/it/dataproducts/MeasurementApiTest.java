package org.tomtoolkit.it.dataproducts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.Visitor;

/** Measurements over REST: the recorded cases of the reference, and better answers where it answered 500. */
@QuarkusTest
class MeasurementApiTest extends DataApi {

    @Test
    void aCursorWalksAlongPhotometryAndSpectraOnceEach() {
        Visitor alice = alice();
        long target = newTarget();
        create(alice, form(target, "photometry"), "first.csv", TABLE).is(201);
        create(
                        alice,
                        form(target, "spectroscopy"),
                        "s.csv",
                        "# DATE-OBS: 2024-01-05\nwavelength,flux\n4000,1\n4001,2\n")
                .is(201);
        create(
                        alice,
                        form(target, "photometry"),
                        "second.csv",
                        "time,filter,magnitude,error\n60330.25,g,18.1,0.1\n60331.25,r,18.2,0.1\n")
                .is(201);
        List<Object> walked = new ArrayList<>();
        String next = DATUMS + "?limit=2&target__id=" + target + "&cursor=";
        for (int pages = 0; next != null && pages < 10; pages++) {
            JsonPath page = alice.getJson(next).is(200).json();
            assertNull(page.get("count"));
            walked.addAll(page.getList("results.id"));
            String link = page.getString("next");
            next = link == null ? null : link.substring(link.indexOf(DATUMS));
        }
        List<Object> all =
                alice.getJson(DATUMS + "?limit=100&target__id=" + target).json().getList("results.id");
        assertEquals(6, all.size());
        assertEquals(6, new HashSet<>(walked).size(), walked::toString);
        assertEquals(6, walked.size());
        assertEquals(new HashSet<>(all), new HashSet<>(walked));
    }

    @Test
    void aMeasurementComesBackAsItWasSent() {
        Visitor alice = alice();
        long target = newTarget();
        Page created = alice.json("POST", DATUMS, datum(target, "2024-03-03T05:06:07.123456-07:00", VALUE))
                .is(201);
        assertEquals("2024-03-03T12:06:07.123456Z", created.json().getString("timestamp"));
        assertEquals(
                Map.of("magnitude", 0.03f, "error", 0.01f, "filter", "V"),
                created.json().getMap("value"));
        assertEquals("by hand", created.json().getString("source_name"));
        assertEquals("notebook 7", created.json().getString("source_location"));
        assertFalse(created.json().getString("message").isEmpty());
        assertNull(created.json().<Object>get("data_product"));
    }

    @Test
    void emptyTextsOfOtherSitesAreNothing() {
        Visitor alice = alice();
        long target = newTarget();
        Map<String, Object> datum = datum(target, "2024-05-01T03:04:05Z", VALUE);
        datum.put("data_product", "");
        datum.remove("source_name");
        Page created = alice.json("POST", DATUMS, datum).is(201);
        assertEquals("", created.json().getString("source_name"));
        datum.remove("timestamp");
        assertTrue(alice.json("POST", DATUMS, datum)
                .is(201)
                .json()
                .getString("timestamp")
                .startsWith("20"));
    }

    @Test
    void aDuplicateIsAConflict() {
        Visitor alice = alice();
        long target = newTarget();
        Map<String, Object> datum = datum(target, "2024-03-01T05:06:07Z", VALUE);
        alice.json("POST", DATUMS, datum).is(201);
        alice.json("POST", DATUMS, datum).is(409);
        datum.put("timestamp", "2024-03-01T05:06:08Z");
        alice.json("POST", DATUMS, datum).is(201);
    }

    @Test
    void aSpectrumInEitherShapeIsTaken() {
        Visitor alice = alice();
        long target = newTarget();
        Map<String, Object> datum = datum(
                target,
                "2024-03-01T05:06:07Z",
                Map.of(
                        "flux",
                        List.of(1.0, 2.0),
                        "flux_units",
                        "erg / (Angstrom s cm2)",
                        "wavelength",
                        List.of(4000.0, 4001.0),
                        "wavelength_units",
                        "Angstrom"));
        datum.put("data_type", "spectroscopy");
        Page created = alice.json("POST", DATUMS, datum).is(201);
        assertEquals(List.of(4000.0f, 4001.0f), created.json().getList("value.wavelength"));
        assertEquals(1, created.json().getInt("id") % 2);
        alice.json("POST", DATUMS, datum).is(409);
        datum.put(
                "value",
                Map.of("0", Map.of("flux", 1, "wavelength", 5000), "1", Map.of("flux", 2, "wavelength", 5001)));
        assertEquals(
                List.of(5000f, 5001f),
                alice.json("POST", DATUMS, datum).is(201).json().getList("value.wavelength"));
    }

    @Test
    void aFormWithJsonInTheValueIsTaken() {
        Visitor alice = alice();
        long target = newTarget();
        Page created = alice.post(
                DATUMS,
                Map.of(
                        "target", target,
                        "data_type", "photometry",
                        "timestamp", "2024-03-05T00:00:00Z",
                        "value", "{\"magnitude\": 1.0}"));
        assertEquals(Map.of("magnitude", 1.0f), created.is(201).json().getMap("value"));
        assertField("value", alice.post(DATUMS, Map.of("target", target, "data_type", "photometry", "value", "{oops")));
    }

    @Test
    void badMeasurementsAreRefusedByField() {
        Visitor alice = alice();
        long target = newTarget();
        Page empty = alice.json("POST", DATUMS, Map.of()).is(400);
        assertTrue(empty.json().getMap("").keySet().containsAll(List.of("target", "value", "data_type")), empty::body);
        assertField("timestamp", alice.json("POST", DATUMS, datum(target, "yesterday", VALUE)));
        assertField("target", alice.json("POST", DATUMS, datum(999_999, "2024-03-01T05:06:07Z", VALUE)));
        assertField("target", bob().json("POST", DATUMS, datum(target, "2024-03-01T05:06:07Z", VALUE)));
        assertField("value", alice.json("POST", DATUMS, datum(target, "2024-03-04T00:00:00Z", "18.2")));
        assertField("value", alice.json("POST", DATUMS, datum(target, "2024-03-04T00:00:00Z", Map.of())));
        assertField(
                "value",
                alice.json("POST", DATUMS, datum(target, "2024-03-04T00:00:00Z", Map.of("magnitude", "bright"))));
        Map<String, Object> unknown = datum(target, "2024-03-01T05:06:07Z", VALUE);
        unknown.put("data_type", "nope");
        assertField("data_type", alice.json("POST", DATUMS, unknown));
        Map<String, Object> product = datum(target, "2024-03-01T05:06:07Z", VALUE);
        product.put("data_product", 999_999);
        assertField("data_product", alice.json("POST", DATUMS, product));
        assertEquals(0, alice.getJson(DATUMS + "?target__id=" + target).json().getInt("count"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1, 2", "nonsense", "[]", "\"text\"", "{\"target\": {}}", "{\"value\": NaN}", ""})
    void whatIsNotAMeasurementIsABadRequest(String body) {
        Visitor alice = alice();
        String token = alice.token();
        Response answer = alice.request()
                .header("X-CSRF-Token", token)
                .contentType("application/json")
                .body(body)
                .post(DATUMS);
        assertEquals(400, answer.statusCode(), answer::asString);
    }

    @Test
    void filtersThatFitNothingAreEmptyAndNonsenseIsRefused() {
        Visitor alice = alice();
        for (String query : List.of("target__id=999999", "target_name=zzzzzz", "data_type=nope", "source_name=zzz")) {
            assertEquals(0, alice.getJson(DATUMS + "?" + query).is(200).json().getInt("count"), query);
        }
        assertField("target__id", alice.getJson(DATUMS + "?target__id=x"));
        assertEquals(
                0, alice.getJson(PRODUCTS + "?facility=nope").is(200).json().getInt("count"));
    }

    @Test
    void aMeasurementIsDeletedByTheIdOfTheList() {
        Visitor alice = alice();
        long target = newTarget();
        long id = alice.json("POST", DATUMS, datum(target, "2024-03-01T05:06:07Z", VALUE))
                .json()
                .getLong("id");
        assertEquals(405, alice.getJson(DATUMS + id + "/").status());
        bob().json("DELETE", DATUMS + id + "/", null).is(404);
        alice.json("DELETE", DATUMS + id + "/", null).is(204);
        alice.json("DELETE", DATUMS + id + "/", null).is(404);
        assertEquals(0, points(lightCurve(alice, target)));
    }
}
