package org.tomtoolkit.targets.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;

/** Loads the Messier catalogue at the press of a button. */
@Path("/targets")
@Authenticated
public class MessierResource {

    private final MessierCatalogue catalogue;
    private final CurrentViewer viewer;
    private final Flash flash;

    protected MessierResource(MessierCatalogue catalogue, CurrentViewer viewer, Flash flash) {
        this.catalogue = catalogue;
        this.viewer = viewer;
        this.flash = flash;
    }

    @GET
    @Path("/seed/")
    public Response nothing() {
        return Response.seeOther(URI.create("/targets/")).build();
    }

    @POST
    @Path("/seed/")
    public Response load() {
        MessierCatalogue.Loaded loaded = catalogue.load(viewer.get());
        if (loaded.created() == 0) {
            flash.info("The Messier catalogue is here already.");
        } else {
            flash.success(loaded.created() + " objects of the Messier catalogue were loaded"
                    + (loaded.present() == 0 ? "." : ", " + loaded.present() + " were here already."));
        }
        return Response.seeOther(URI.create("/targets/?targetlist__name=" + loaded.listId()))
                .build();
    }
}
