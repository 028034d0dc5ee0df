package org.tomtoolkit.it.dataproducts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.Visitor;

/** Files over REST: the recorded cases of the reference, and better answers where it answered 500. */
@QuarkusTest
class ProductApiTest extends DataApi {

    @Test
    void aTableIsStoredReadAndListedInTheUsualShape() {
        Visitor alice = alice();
        long target = newTarget("Api veg one");
        Page created = create(alice, form(target, "photometry"), "vega_phot.csv", TABLE)
                .is(201);
        assertEquals(target, created.json().getLong("target"));
        assertEquals("photometry", created.json().getString("data_product_type"));
        assertEquals(List.of(), created.json().getList("reduceddatum_set"));
        assertFalse(created.json().getString("message").isEmpty());
        assertTrue(created.json().getString("data").endsWith("/vega_phot.csv"));
        long id = created.json().getLong("id");
        alice.get(java.net.URI.create(created.json().getString("data")).getPath())
                .is(200);
        Page list = alice.getJson(PRODUCTS + "?limit=1&target_name=API%20VEG").is(200);
        assertEquals(id, list.json().getLong("results[0].id"));
        assertFalse(list.body().contains("\"message\""));
        Page datums = alice.getJson(DATUMS + "?limit=2&data_product__id=" + id).is(200);
        assertEquals(3, datums.json().getInt("count"));
        assertTrue(datums.json().getString("next").contains("offset=2"));
        assertEquals("2024-01-01T06:00:00Z", datums.json().getString("results[0].timestamp"));
        assertEquals(
                Map.of("time", 60310.25f, "filter", "g", "magnitude", 18.42f, "error", 0.03f),
                datums.json().getMap("results[0].value"));
        assertEquals(
                3,
                alice.getJson(DATUMS + "?data_product_name=VEGA_phot&target__id=" + target)
                        .json()
                        .getInt("count"));
    }

    @Test
    void limitsSpectraAndImagesAreTakenToo() {
        Visitor alice = alice();
        long target = newTarget();
        create(
                        alice,
                        form(target, "photometry"),
                        "lim.csv",
                        "time,filter,magnitude,error,limit,source,telescope\n60320.25,g,,,20.1,nightly,T1\n")
                .is(201);
        create(
                        alice,
                        form(target, "spectroscopy"),
                        "s.csv",
                        "# DATE-OBS: 2024-01-05\nwavelength,flux\n4000,1\n4001,2\n")
                .is(201);
        create(alice, form(target, "image_file"), "pic.txt", "not really").is(201);
        Page datums = alice.getJson(DATUMS + "?target__id=" + target);
        assertEquals(2, datums.json().getInt("count"));
        assertEquals(
                Map.of("time", 60320.25f, "filter", "g", "limit", 20.1f, "telescope", "T1"),
                datums.json().getMap("results[0].value"));
        assertEquals("nightly", datums.json().getString("results[0].source_name"));
        assertEquals("spectroscopy", datums.json().getString("results[1].data_type"));
        assertEquals(
                1,
                alice.getJson(DATUMS + "?data_type=spectroscopy&target__id=" + target)
                        .json()
                        .getInt("count"));
        assertEquals(
                1,
                alice.getJson(DATUMS + "?offset=1&target__id=" + target)
                        .json()
                        .getList("results")
                        .size());
    }

    @Test
    void badUploadsAreRefusedWithTheFieldAndNothingIsKept() {
        Visitor alice = alice();
        long target = newTarget();
        Map<String, Object> photometry = form(target, "photometry");
        assertField("data_product_type", create(alice, form(target, "nope"), "a.csv", TABLE));
        assertField("data_product_type", create(alice, Map.of("target", target), "a.csv", TABLE));
        assertField("target", create(alice, Map.of("data_product_type", "photometry"), "a.csv", TABLE));
        assertField("target", create(bob(), photometry, "a.csv", TABLE));
        assertField("target", create(alice, Map.of("target", "x", "data_product_type", "photometry"), "a.csv", TABLE));
        assertField("file", create(alice, photometry, "a.csv", null));
        assertField("data", create(alice, photometry, "a.csv", ""));
        assertField("data", create(alice, photometry, "bad.csv", "foo\nbar\n"));
        assertField("data", create(alice, photometry, "bad2.csv", "day,filter,magnitude\n1,g,18\n"));
        assertField("data", create(alice, form(target, "spectroscopy"), "a.fits", "no fits"));
        assertField(
                "observation_record",
                create(
                        alice,
                        Map.of("target", target, "data_product_type", "photometry", "observation_record", 987654),
                        "a.csv",
                        TABLE));
        assertEquals(0, alice.getJson(PRODUCTS + "?target__id=" + target).json().getInt("count"));
        assertEquals(0, points(lightCurve(alice, target)));
    }

    @Test
    void wholeNumbersAndMissingFacilitiesAreNoError() {
        Visitor alice = alice();
        long target = newTarget();
        create(alice, form(target, "photometry"), "int.csv", "time,filter,magnitude,error\n60330,g,18,1\n")
                .is(201);
        create(
                        alice,
                        form(target, "spectroscopy"),
                        "s.csv",
                        "# DATE-OBS: 2024-01-05T10:11:12\nwavelength,flux\n4000,1\n")
                .is(201);
        assertEquals(
                "2024-01-05T10:11:12Z",
                alice.getJson(DATUMS + "?data_type=spectroscopy&target__id=" + target)
                        .json()
                        .getString("results[0].timestamp"));
    }

    @Test
    void jsonIsNoUploadAndADeletedProductIsGone() {
        Visitor alice = alice();
        long target = newTarget();
        alice.json("POST", PRODUCTS, Map.of("target", target)).is(415);
        long id =
                create(alice, form(target, "photometry"), "a.csv", TABLE).json().getLong("id");
        assertEquals(id, alice.getJson(PRODUCTS + id + "/").is(200).json().getLong("id"));
        alice.json("DELETE", PRODUCTS + id + "/", null).is(204);
        alice.getJson(PRODUCTS + id + "/").is(404);
        assertEquals(0, points(lightCurve(alice, target)));
    }

    @Test
    void anOversizedUploadIs413() {
        Visitor alice = alice();
        long target = newTarget();
        Page answer = alice.upload(
                PRODUCTS,
                form(target, "fits_file"),
                new Visitor.Upload("file", "huge.bin", new byte[6_000_001], "application/octet-stream"));
        assertEquals(413, answer.status());
        assertTrue(answer.header("Content-Type").contains("json"));
    }
}
