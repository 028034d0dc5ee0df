package org.tomtoolkit.common.deployment;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.tomtoolkit.common.page.HomeResource;
import org.tomtoolkit.common.page.ReplacesPage;

/** Replaces what is replaced already. */
@Path("/other/")
@PermitAll
@ReplacesPage(HomeResource.class)
public class OtherGreetingResource {

    @GET
    public String hello() {
        return "cloudy";
    }
}
