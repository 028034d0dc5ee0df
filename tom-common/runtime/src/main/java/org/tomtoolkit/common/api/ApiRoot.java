package org.tomtoolkit.common.api;

import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code GET /api/}: what there is. */
@Path("/api/")
@PermitAll
public class ApiRoot {

    private final List<ApiEntry> entries;

    protected ApiRoot(@All List<ApiEntry> entries) {
        this.entries = entries;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, String> root(@Context UriInfo uri) {
        Map<String, String> links = new TreeMap<>();
        entries.forEach(entry ->
                links.put(entry.name(), uri.getBaseUri().resolve(entry.path()).toString()));
        return links;
    }
}
