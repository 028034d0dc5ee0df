package org.tomtoolkit.catalogs.simbad;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.tomtoolkit.catalogs.spi.CatalogHarvester;
import org.tomtoolkit.catalogs.testing.HarvesterContractTest;
import org.tomtoolkit.core.remote.RemoteClient;

class SimbadContractTest extends HarvesterContractTest {

    @Override
    protected CatalogHarvester harvester(String baseUrl, RemoteClient client) {
        return new SimbadHarvester(new SimbadAt(baseUrl), client);
    }

    @Override
    protected ResponseDefinitionBuilder foundAnswer() {
        return okJson(SimbadAnswers.M31);
    }

    @Override
    protected ResponseDefinitionBuilder notFoundAnswer() {
        return okJson(SimbadAnswers.NOTHING);
    }
}
