package org.tomtoolkit.observations.facility.ocs;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.observations.spi.ArchiveListing;
import org.tomtoolkit.observations.spi.ArchiveProduct;
import org.tomtoolkit.observations.spi.Products;
import org.tomtoolkit.observations.spi.Unreachable;

/** The frames of a request in the archive. */
final class OcsArchive {

    private static final int MAX_PAGES = 10;

    private final OcsClient client;

    OcsArchive(OcsClient client) {
        this.client = client;
    }

    ArchiveListing frames(String requestId) {
        try {
            List<ArchiveProduct> products = new ArrayList<>();
            JsonNode page = client.archive("/frames/?REQNUM=" + RemoteRequest.encode(requestId) + "&limit=1000");
            for (int i = 0; page != null && i < MAX_PAGES; i++) {
                if (!page.path("results").isArray()) {
                    throw client.malformed("is no list of frames");
                }
                page.path("results").forEach(frame -> products.add(product(frame)));
                page = client.archiveNext(page);
            }
            return new Products(products);
        } catch (RemoteException e) {
            return Unreachable.because(e);
        }
    }

    private static ArchiveProduct product(JsonNode frame) {
        String taken =
                frame.path("DATE_OBS").asText(frame.path("observation_date").asText(""));
        return new ArchiveProduct(
                frame.path("id").asText(),
                frame.path("filename").asText(frame.path("basename").asText("frame")),
                OcsStatuses.time(taken),
                url(frame.path("url").asText("")),
                frame.path("size").isNumber() ? frame.path("size").asLong() : null);
    }

    private static URI url(String text) {
        try {
            return text.isEmpty() ? null : URI.create(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
