package org.tomtoolkit.catalogs.example;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import org.tomtoolkit.catalogs.spi.CatalogHarvester;
import org.tomtoolkit.catalogs.testing.HarvesterContractTest;
import org.tomtoolkit.core.remote.RemoteClient;

class AuroraHarvesterContractTest extends HarvesterContractTest {

    private record TestConfig(String baseUrl, Duration timeout) implements AuroraConfig {}

    @Override
    protected CatalogHarvester harvester(String baseUrl, RemoteClient client) {
        return new AuroraHarvester(new TestConfig(baseUrl, Duration.ofSeconds(1)), client);
    }

    @Override
    protected ResponseDefinitionBuilder foundAnswer() {
        return okJson("[{\"name\": \"AUR 17\", \"ra\": 83.63, \"dec\": 22.01}]");
    }

    @Override
    protected ResponseDefinitionBuilder notFoundAnswer() {
        return okJson("[]");
    }
}
