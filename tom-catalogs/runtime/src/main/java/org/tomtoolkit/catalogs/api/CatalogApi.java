package org.tomtoolkit.catalogs.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.catalogs.Catalogs;
import org.tomtoolkit.catalogs.page.CatalogCandidate;
import org.tomtoolkit.catalogs.page.CatalogQueryPage;
import org.tomtoolkit.catalogs.spi.SearchResult;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;

/** {@code /api/catalogs/}: which there are, and what one of them says about a name. */
@Path("/api/catalogs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class CatalogApi {

    private final Catalogs catalogs;
    private final CatalogQueryPage page;
    private final CurrentViewer viewer;

    protected CatalogApi(Catalogs catalogs, CatalogQueryPage page, CurrentViewer viewer) {
        this.catalogs = catalogs;
        this.page = page;
        this.viewer = viewer;
    }

    @GET
    @Path("/")
    public ApiList<Map<String, Object>> list() {
        List<Map<String, Object>> all = catalogs.harvesters().stream()
                .map(h -> Map.<String, Object>of(
                        "id", h.id(), "label", h.label(), "help", h.help(), "example", h.exampleTerm()))
                .toList();
        return new ApiList<>(all.size(), null, null, all);
    }

    /** Targets in the making; 404 when nothing is found, 502 when the catalogue cannot be asked. */
    @GET
    @Path("/{harvester}/")
    public ApiList<Map<String, Object>> search(
            @PathParam("harvester") String harvester, @QueryParam("term") String term) {
        SearchResult result = catalogs.search(harvester, term);
        if (result instanceof SearchResult.Unreachable unreachable) {
            throw new TomException(502, "Remote service failed", unreachable.text(), null);
        }
        if (!(result instanceof SearchResult.Found found)) {
            throw TomException.notFound("object of that name");
        }
        List<Map<String, Object>> all = page.candidates(found.candidates(), viewer.get()).stream()
                .map(CatalogApi::json)
                .toList();
        return new ApiList<>(all.size(), null, null, all);
    }

    private static Map<String, Object> json(CatalogCandidate candidate) {
        Map<String, Object> json = new LinkedHashMap<>(candidate.draft().values());
        List<String> aliases = candidate.draft().aliases();
        json.put("aliases", aliases == null ? List.of() : aliases);
        json.put(
                "existing_target",
                candidate.existing() == null ? null : candidate.existing().getId());
        return json;
    }
}
