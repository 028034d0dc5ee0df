package org.tomtoolkit.it.sharing;

import io.quarkus.arc.All;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.tomtoolkit.it.FreshFolder;
import org.tomtoolkit.it.RemoteServices;
import org.tomtoolkit.targets.share.SharingDestination;
import org.tomtoolkit.targets.testing.SharingDestinationContract;

/** A download keeps the contract of destinations. */
@QuarkusTest
@WithTestResource(value = FreshFolder.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = RemoteServices.class, scope = TestResourceScope.GLOBAL)
class DownloadDestinationContractTest extends SharingDestinationContract {

    @Inject
    @All
    List<SharingDestination> destinations;

    @Override
    protected SharingDestination destination() {
        return destinations.stream()
                .filter(each -> each.id().equals("download"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected void accepting() {
        // a file is not sent
    }

    @Override
    protected void refusing() {
        // a file is not sent
    }

    @Override
    protected void failing() {
        // a file is not sent
    }
}
