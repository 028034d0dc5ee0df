package org.tomtoolkit.common.api;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** {@code GET /api/}: what there is, for scripts as JSON, for people as a page to browse. */
@Path("/api/")
@PermitAll
public class ApiRoot {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance api(String document);
    }

    private static final String DOCUMENT = "/api/openapi?format=json";

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

    @GET
    @Produces("text/html;qs=0.5")
    public TemplateInstance browse() {
        return Templates.api(DOCUMENT);
    }
}
