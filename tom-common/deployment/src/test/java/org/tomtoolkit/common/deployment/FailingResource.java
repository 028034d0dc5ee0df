package org.tomtoolkit.common.deployment;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Makes a mistake. */
@Path("/failing/")
@PermitAll
public class FailingResource {

    @GET
    public String fail() {
        throw new IllegalStateException("The mirror is cracked");
    }
}
