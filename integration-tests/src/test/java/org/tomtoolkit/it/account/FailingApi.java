package org.tomtoolkit.it.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tomtoolkit.core.TomException;

/** Fails as it is told to. */
@Path("/api/it-fails")
@PermitAll
public class FailingApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{status: \\d+}/")
    public String fail(@PathParam("status") int status) {
        throw new TomException(status, "Planned", "The test asked for it.", null);
    }
}
