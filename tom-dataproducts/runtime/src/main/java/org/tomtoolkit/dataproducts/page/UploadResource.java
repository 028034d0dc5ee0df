package org.tomtoolkit.dataproducts.page;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;

/** Takes files for a target, each on its own: one that is refused does not keep the others out. */
@Path("/dataproducts")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class UploadResource {

    private final Uploads uploads;
    private final ManageDataPage page;
    private final Targets targets;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected UploadResource(
            Uploads uploads,
            ManageDataPage page,
            Targets targets,
            CurrentViewer viewer,
            Submitted submitted,
            Flash flash) {
        this.uploads = uploads;
        this.page = page;
        this.targets = targets;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    /** Answers the tab to htmx, and leads back to it otherwise. */
    @POST
    @Path("/upload/")
    public Response upload(@HeaderParam("HX-Request") String htmx) {
        Target target = targets.get(uploads.targetId(submitted), viewer.get(), Action.CHANGE);
        List<Flash.Message> messages = uploads.take(target.getId(), submitted, viewer.get());
        if (htmx != null) {
            return Response.ok(Partials.manageData(page.view(target.getId(), viewer.get(), messages)))
                    .build();
        }
        messages.forEach(this::tell);
        return Response.seeOther(URI.create("/targets/" + target.getId() + "/?tab=manage-data"))
                .build();
    }

    private void tell(Flash.Message message) {
        switch (message.level()) {
            case "success" -> flash.success(message.text());
            case "warning" -> flash.warning(message.text());
            default -> flash.error(message.text());
        }
    }
}
