package org.tomtoolkit.observations.facility.lco;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.testing.FacilityContractTest;
import org.tomtoolkit.observations.testing.FacilitySetUp;

class LcoFacilityContractTest extends FacilityContractTest {

    static final Map<String, Object> VALID = Map.of(
            "name", "Contract",
            "proposal", "TOM2026A-001",
            "ipp_value", 1.05,
            "observation_mode", "NORMAL",
            "start", "2026-11-20T00:00:00Z",
            "end", "2026-11-27T00:00:00Z",
            "c_1_instrument_type", "1M0-SCICAM-SINISTRO",
            "c_1_ic_1_exposure_time", 30,
            "c_1_ic_1_exposure_count", 2,
            "c_1_ic_1_filter", "rp");

    @Override
    protected Facility facility(FacilitySetUp setUp) {
        return new LcoFacility(
                new LcoAt(setUp.baseUrl(), setUp.apiKey(), 1, 3),
                setUp.client(),
                setUp.store(),
                setUp.credentials("api_key"));
    }

    @Override
    protected Map<String, Object> validParameters(String requestType) {
        return VALID;
    }

    @Override
    protected void serviceWorks(WireMockServer service) {
        LcoAnswers.ordinaryDay(service);
    }

    @Override
    protected Optional<String> serviceRefusesAField(WireMockServer service) {
        service.stubFor(post("/portal/api/requestgroups/")
                .willReturn(aResponse().withStatus(400).withBody("""
                        {"requests": [{"configurations": [{"constraints": {"max_airmass": ["Never that low."]}}]}],
                         "proposal": ["Has no time left."]}
                        """)));
        return Optional.of("c_1_max_airmass");
    }

    @Override
    protected Optional<String> secretKey() {
        return Optional.of("tom.facilities.lco.api-key");
    }
}
