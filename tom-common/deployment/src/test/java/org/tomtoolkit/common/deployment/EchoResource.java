package org.tomtoolkit.common.deployment;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.tomtoolkit.common.session.OwnCredentials;

/** Takes forms. */
@Path("/echo/")
@PermitAll
@OwnCredentials
public class EchoResource {

    @POST
    @Produces("text/html")
    public String form() {
        return "read";
    }
}
