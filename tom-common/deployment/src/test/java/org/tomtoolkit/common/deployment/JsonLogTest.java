package org.tomtoolkit.common.deployment;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.QuarkusUnitTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A log of one JSON object for each line, with the id of the request. */
class JsonLogTest {

    private static final Path LOG = Path.of("target", "json-log-test.log");

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.with(jar -> jar.addClass(FailingResource.class))
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:jsonlog;DB_CLOSE_DELAY=-1")
            .overrideConfigKey("quarkus.log.file.enabled", "true")
            .overrideConfigKey("quarkus.log.file.json.enabled", "true")
            .overrideConfigKey("quarkus.log.file.rotation.rotate-on-boot", "false")
            .overrideConfigKey("quarkus.log.file.path", LOG.toString());

    @Test
    void eachLineIsAnObjectAndCarriesTheIdOfItsRequest() throws IOException {
        String id = "proxy-made-" + System.nanoTime();
        given().header("X-Request-ID", id).get("/failing/").then().statusCode(500);
        List<JsonNode> ofRequest = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(LOG)) {
            JsonNode each = json.readTree(line);
            assertTrue(each.isObject(), line);
            if (each.path("mdc").path("requestId").asText().equals(id)) {
                ofRequest.add(each);
            }
        }
        JsonNode error = ofRequest.stream()
                .filter(each -> each.path("level").asText().equals("ERROR"))
                .findFirst()
                .orElseThrow();
        assertTrue(error.path("message").asText().contains(id), error::toString);
        assertTrue(error.path("message").asText().contains("/failing/"), error::toString);
        assertEquals(
                "The mirror is cracked", error.path("exception").path("message").asText());
        OffsetDateTime.parse(error.path("timestamp").asText());
    }
}
