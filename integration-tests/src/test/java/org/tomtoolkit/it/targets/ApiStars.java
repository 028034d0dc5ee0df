package org.tomtoolkit.it.targets;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** Stars that are sent over REST. */
abstract class ApiStars extends SiteTest {

    static Map<String, Object> star(String name) {
        return new HashMap<>(Map.of("name", name, "type", "SIDEREAL", "ra", 1.0, "dec", 2.0));
    }

    static Page post(Visitor visitor, Object body) {
        return visitor.json("POST", "/api/targets/", body);
    }

    static String one(JsonPath target) {
        return "/api/targets/" + target.getLong("id") + "/";
    }
}
