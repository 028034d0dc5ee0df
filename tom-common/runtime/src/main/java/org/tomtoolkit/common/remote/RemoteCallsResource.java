package org.tomtoolkit.common.remote;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.tomtoolkit.common.remote.RemoteCallsPage.Filter;

/** What the site calls, and how that goes; for administrators. */
@Path("/remote-calls")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("admin")
public class RemoteCallsResource {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance remoteCalls(RemoteCallsPage page);
    }

    private final RemoteCallPages pages;

    protected RemoteCallsResource(RemoteCallPages pages) {
        this.pages = pages;
    }

    @GET
    @Path("/")
    public TemplateInstance list(
            @QueryParam("service") @DefaultValue("") String service,
            @QueryParam("outcome") @DefaultValue("") String outcome,
            @QueryParam("user") @DefaultValue("") String user,
            @QueryParam("before") @DefaultValue("") String before) {
        Filter filter = new Filter(service.strip(), outcome.strip(), user.strip());
        return Templates.remoteCalls(pages.of(filter, before.matches("\\d{1,18}") ? Long.valueOf(before) : null));
    }
}
