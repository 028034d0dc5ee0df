package org.tomtoolkit.common.deployment;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tomtoolkit.common.page.HomePage;
import org.tomtoolkit.common.page.HomeResource;
import org.tomtoolkit.common.page.ReplacesPage;
import org.tomtoolkit.common.session.CurrentViewer;

/** Takes the place of the home page, and adds a header and a route. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@ReplacesPage(HomeResource.class)
public class GreetingResource extends HomeResource {

    private final RoutingContext context;

    @Inject
    protected GreetingResource(HomePage page, CurrentViewer viewer, RoutingContext context) {
        super(page, viewer);
        this.context = context;
    }

    @Override
    @GET
    public TemplateInstance home() {
        context.response().putHeader("X-Greeting", "clear sky");
        return super.home();
    }

    @GET
    @Path("greeting/")
    public String greeting() {
        return "clear sky";
    }
}
