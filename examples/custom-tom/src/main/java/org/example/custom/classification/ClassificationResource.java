package org.example.custom.classification;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.form.BoundForm;

/** Takes the form of the tab. */
@Path("/classifications/{target:\\d{1,18}}/")
@Authenticated
public class ClassificationResource {

    private final Classifications classifications;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected ClassificationResource(
            Classifications classifications, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.classifications = classifications;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @POST
    public Response classify(@PathParam("target") long target) {
        BoundForm form = Classifications.FORM.bind(submitted.texts());
        if (form.isValid()) {
            classifications.save(target, form.values(), viewer.get());
            flash.success("The classification is saved.");
        } else {
            flash.error("Not saved: choose a type, and a redshift between 0 and 10.");
        }
        return Response.seeOther(URI.create("/targets/" + target + "/?tab=classification"))
                .build();
    }
}
