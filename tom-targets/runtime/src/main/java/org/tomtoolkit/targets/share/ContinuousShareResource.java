package org.tomtoolkit.targets.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;

/** The pages of continuous shares: those of one target, and all. */
@Path("/targets")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ContinuousShareResource {

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance continuousShares(ContinuousSharePage.View view);
    }

    private final ContinuousSharePage page;
    private final ContinuousShares shares;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected ContinuousShareResource(
            ContinuousSharePage page, ContinuousShares shares, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.page = page;
        this.shares = shares;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    @Path("/persistentshare/manage/")
    public TemplateInstance all() {
        return Templates.continuousShares(page.all(viewer.get()));
    }

    @GET
    @Path("/{id:\\d{1,18}}/persistentshare/manage/")
    public TemplateInstance ofTarget(@PathParam("id") long id) {
        return Templates.continuousShares(page.ofTarget(id, "", "", viewer.get()));
    }

    @POST
    @Path("/{id:\\d{1,18}}/persistentshare/manage/")
    public Response create(@PathParam("id") long id) {
        ContinuousSharePage.View present = page.ofTarget(id, "", "", viewer.get());
        String destination = submitted.text("destination");
        try {
            shares.create(id, destination, submitted.text("share_existing_data").equals("true"), viewer.get());
        } catch (ValidationException e) {
            ContinuousSharePage.View view = page.ofTarget(id, destination, e.detail(), viewer.get());
            return Response.status(400).entity(Templates.continuousShares(view)).build();
        }
        flash.success("From now on, changes of coordinates, elements and other numbers of " + present.targetName()
                + " are sent.");
        return Response.seeOther(URI.create("/targets/" + id + "/persistentshare/manage/"))
                .build();
    }

    @POST
    @Path("/persistentshare/{id:\\d{1,18}}/delete/")
    public Response delete(@PathParam("id") long id) {
        long target = shares.get(id, viewer.get()).getTargetId();
        shares.delete(id, viewer.get());
        flash.success("Changes are not sent there any more. What was sent stays there.");
        return Response.seeOther(URI.create("/targets/" + target + "/persistentshare/manage/"))
                .build();
    }
}
