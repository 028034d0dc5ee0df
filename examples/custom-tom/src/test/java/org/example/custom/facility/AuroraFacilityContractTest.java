package org.example.custom.facility;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.testing.FacilityContractTest;
import org.tomtoolkit.observations.testing.FacilitySetUp;

/** A facility of our own keeps the promises of all facilities; the cases are in the kit. */
class AuroraFacilityContractTest extends FacilityContractTest {

    private record Settings(String baseUrl, Optional<String> apiKey) implements AuroraConfig {}

    @Override
    protected Facility facility(FacilitySetUp setUp) {
        return new AuroraFacility(new Settings(setUp.baseUrl(), setUp.apiKey()), setUp.client());
    }

    @Override
    protected Map<String, Object> validParameters(String requestType) {
        return Map.of("filter", "r", "exposure_seconds", 60, "exposures", 3);
    }

    @Override
    protected void serviceWorks(WireMockServer service) {
        service.stubFor(post("/requests").willReturn(okJson("{\"id\": 1001}")));
        service.stubFor(get(urlPathEqualTo("/status")).willReturn(okJson("{\"1001\": \"DONE\"}")));
    }

    @Override
    protected Optional<String> serviceRefusesAField(WireMockServer service) {
        service.stubFor(post("/requests")
                .willReturn(aResponse().withStatus(422).withBody("exposure_seconds: Too long for this filter.\n")));
        return Optional.of("exposure_seconds");
    }

    @Override
    protected Optional<String> secretKey() {
        return Optional.of("tom.facilities.aurora.api-key");
    }

    @Test
    void theRequestHoldsPositionFilterAndTheKeyInItsHeader() {
        serviceWorks(service);
        facility.submit(request(type()));
        service.verify(postRequestedFor(urlEqualTo("/requests"))
                .withHeader("X-Aurora-Key", equalTo(SECRET))
                .withRequestBody(matchingJsonPath("$.ra_deg", equalTo("150.1")))
                .withRequestBody(matchingJsonPath("$.filter", equalTo("r")))
                .withRequestBody(matchingJsonPath("$.exposures", equalTo("3"))));
    }

    @Test
    void aFacilityFitsOnTwoScreens() throws IOException {
        Path source = Path.of("src/main/java/org/example/custom/facility/AuroraFacility.java");
        try (var lines = Files.lines(source)) {
            assertTrue(lines.count() <= 150);
        }
    }
}
