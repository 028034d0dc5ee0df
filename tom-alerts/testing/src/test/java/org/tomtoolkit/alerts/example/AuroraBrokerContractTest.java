package org.tomtoolkit.alerts.example;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.Map;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.alerts.testing.AlertBrokerContractTest;
import org.tomtoolkit.core.remote.RemoteClient;

class AuroraBrokerContractTest extends AlertBrokerContractTest {

    private record TestConfig(String baseUrl, Duration timeout) implements AuroraConfig {}

    @Override
    protected AlertBroker broker(String baseUrl, RemoteClient client) {
        return new AuroraBroker(new TestConfig(baseUrl, Duration.ofSeconds(1)), client);
    }

    @Override
    protected Map<String, Object> goodQuery() {
        return Map.of("kind", "flare", "brighter_than", 18.5);
    }

    @Override
    protected ResponseDefinitionBuilder someAlerts() {
        return okJson("""
                [{"id": "17", "ra": 83.63, "dec": 22.01, "time": "2026-11-20T04:00:00Z", "mag": 16.2},
                 {"id": "18", "ra": 10.68, "dec": 41.27, "time": "2026-11-20T05:00:00Z", "mag": 17.9}]""");
    }

    @Override
    protected ResponseDefinitionBuilder noAlerts() {
        return okJson("[]");
    }

    @Override
    protected ResponseDefinitionBuilder lightCurve() {
        return okJson("[{\"time\": \"2026-11-20T04:00:00Z\", \"mag\": 16.2}]");
    }
}
