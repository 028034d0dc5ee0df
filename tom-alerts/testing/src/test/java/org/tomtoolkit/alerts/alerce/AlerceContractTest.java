package org.tomtoolkit.alerts.alerce;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.Map;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.alerts.testing.AlertBrokerContractTest;
import org.tomtoolkit.alerts.testing.MemoryOfTests;
import org.tomtoolkit.core.remote.RemoteClient;

class AlerceContractTest extends AlertBrokerContractTest {

    @Override
    protected AlertBroker broker(String baseUrl, RemoteClient client) {
        return new AlerceBroker(new AlerceAt(baseUrl), new MemoryOfTests(), client);
    }

    @Override
    protected Map<String, Object> goodQuery() {
        return Map.of(
                "classifier", "lc_classifier", "class_lc_classifier", "SNIa", "probability", 0.7, "max_pages", "1");
    }

    @Override
    protected ResponseDefinitionBuilder someAlerts() {
        return okJson(AlerceAnswers.page(1, 3, false));
    }

    @Override
    protected ResponseDefinitionBuilder noAlerts() {
        return okJson(AlerceAnswers.page(1, 0, false));
    }

    @Override
    protected ResponseDefinitionBuilder lightCurve() {
        return okJson(AlerceAnswers.LIGHT_CURVE);
    }
}
