package org.tomtoolkit.common.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;

/** Letting in somebody who registered. */
@Path("/users")
@RolesAllowed("admin")
public class UserApprovalResource {

    private final Registrations registrations;
    private final Flash flash;
    private final CurrentViewer viewer;

    protected UserApprovalResource(Registrations registrations, Flash flash, CurrentViewer viewer) {
        this.registrations = registrations;
        this.flash = flash;
        this.viewer = viewer;
    }

    @POST
    @Path("/{id: \\d{1,18}}/approve/")
    public Response approve(@PathParam("id") long id) {
        registrations.approve(id, viewer.get());
        flash.success("The account can be used now.");
        return Response.seeOther(URI.create("/users/")).build();
    }
}
