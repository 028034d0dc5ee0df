package org.tomtoolkit.it.sharing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.arc.All;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.tomtoolkit.it.FreshFolder;
import org.tomtoolkit.it.RemoteServices;
import org.tomtoolkit.targets.share.SharingDestination;
import org.tomtoolkit.targets.testing.SharingDestinationContract;

/** Another TOM keeps the contract of destinations. */
@QuarkusTest
@WithTestResource(value = FreshFolder.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = RemoteServices.class, scope = TestResourceScope.GLOBAL)
@ActivateRequestContext
class TomDestinationContractTest extends SharingDestinationContract {

    private static final String TARGETS = "/old/api/targets/";

    private final WireMock remote = RemoteServices.client();

    @Inject
    @All
    List<SharingDestination> destinations;

    @BeforeEach
    void calm() {
        remote.resetMappings();
    }

    @Override
    protected SharingDestination destination() {
        return destinations.stream()
                .filter(each -> each.id().equals("tom"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected void accepting() {
        remote.register(get(urlPathEqualTo(TARGETS)).willReturn(okJson("{\"count\": 0, \"results\": []}")));
        remote.register(post(TARGETS)
                .willReturn(okJson("{\"id\": 5, \"message\": \"Welcome.\"}").withStatus(201)));
    }

    @Override
    protected void refusing() {
        remote.register(get(urlPathEqualTo(TARGETS)).willReturn(okJson("{\"count\": 0, \"results\": []}")));
        remote.register(
                post(TARGETS).willReturn(okJson("{\"name\": [\"taken\"]}").withStatus(400)));
    }

    @Override
    protected void failing() {
        remote.register(any(urlPathMatching("/old/.*"))
                .willReturn(aResponse().withStatus(200).withBody("<html>not the API</html>")));
    }
}
