package org.tomtoolkit.targets.cone;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.search.TargetFilter;

/**
 * Simple Cone Search, IVOA Recommendation 1.03, with MAXREC and QUERY_STATUS of DALI 1.1. A mistake in the parameters is
 * answered with a VOTable that says so, and status 200, as the standard wants.
 */
@Path("/api/vo/cone")
@PermitAll
public class ConeSearchApi {

    private static final String VOTABLE = "application/x-votable+xml";

    private final ConeSearch cones;
    private final CurrentViewer viewer;

    protected ConeSearchApi(ConeSearch cones, CurrentViewer viewer) {
        this.cones = cones;
        this.viewer = viewer;
    }

    @GET
    @Path("/")
    public Response search(@Context UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Viewer who = viewer.get();
        try {
            ConeRequest request = ConeRequest.of(query);
            TargetFilter filter = cones.filter(request, query, who);
            return answer(out -> cones.write(request, filter, who, out));
        } catch (IllegalArgumentException e) {
            return answer(out -> ConeTable.error(e.getMessage(), out));
        }
    }

    private static Response answer(StreamingOutput body) {
        return Response.ok(body, VOTABLE).build();
    }
}
