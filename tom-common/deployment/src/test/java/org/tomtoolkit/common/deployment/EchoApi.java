package org.tomtoolkit.common.deployment;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import org.tomtoolkit.common.session.OwnCredentials;

/** Answers how many bytes were sent. */
@Path("/api/echo/")
@PermitAll
@OwnCredentials
public class EchoApi {

    @POST
    @Produces("application/json")
    public String bytes(InputStream body) throws IOException {
        return String.valueOf(body.readAllBytes().length);
    }
}
