package org.tomtoolkit.it.dataproducts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.Visitor;

/** Uploads and measurements over REST. */
abstract class DataApi extends DataTest {

    static final String PRODUCTS = "/api/dataproducts/";
    static final String DATUMS = "/api/reduceddatums/";
    static final Map<String, Object> VALUE = Map.of("magnitude", 0.03, "error", 0.01, "filter", "V");

    static Map<String, Object> form(long target, String type) {
        return Map.of("target", target, "data_product_type", type);
    }

    static Page create(Visitor who, Map<String, ?> form, String name, String content) {
        return content == null
                ? who.upload(PRODUCTS, form)
                : who.upload(PRODUCTS, form, Visitor.Upload.text("file", name, content));
    }

    static Map<String, Object> datum(long target, String timestamp, Object value) {
        Map<String, Object> datum = new LinkedHashMap<>();
        datum.put("target", target);
        datum.put("data_type", "photometry");
        datum.put("timestamp", timestamp);
        datum.put("value", value);
        datum.put("source_name", "by hand");
        datum.put("source_location", "notebook 7");
        return datum;
    }

    static void assertField(String field, Page answer) {
        assertEquals(400, answer.status(), answer::body);
        assertTrue(answer.json().getMap("").containsKey(field), () -> field + " is not in " + answer.body());
    }
}
