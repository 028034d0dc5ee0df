package org.tomtoolkit.common.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** {@code GET /api/openapi}: the description of the REST API that the build made, as YAML unless JSON is asked for. */
@Path("/api/openapi")
@PermitAll
public class ApiDocumentResource {

    /** Where the build leaves the document as JSON. */
    public static final String JSON = "META-INF/tom/openapi.json";

    /** Where the build leaves the document as YAML. */
    public static final String YAML = "META-INF/tom/openapi.yaml";

    @GET
    public Response document(@QueryParam("format") String format, @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        boolean json = format != null ? "json".equalsIgnoreCase(format) : accept != null && accept.contains("json");
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(json ? JSON : YAML);
        return Response.ok(file, json ? "application/json;charset=UTF-8" : "application/yaml;charset=UTF-8")
                .build();
    }
}
