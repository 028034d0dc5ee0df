package org.tomtoolkit.common.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.tomtoolkit.core.remote.RemoteRequest;

/** Leads who opens a part of a page as if it were one to the page, which says itself whether it is there for them. */
public class PartsOfPages {

    @ServerRequestFilter
    public Response toThePage(ContainerRequestContext request, ResourceInfo resource) {
        PartOf part = resource.getResourceMethod().getAnnotation(PartOf.class);
        if (part == null || request.getHeaderString("HX-Request") != null) {
            return null;
        }
        String page = part.value();
        for (Map.Entry<String, List<String>> each :
                request.getUriInfo().getPathParameters().entrySet()) {
            String value = RemoteRequest.encode(each.getValue().get(0));
            page = page.replace("{" + each.getKey() + "}", value);
        }
        return Response.seeOther(URI.create(page)).header("Vary", "HX-Request").build();
    }
}
