package org.tomtoolkit.targets.imports;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.page.PartOf;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.permission.Viewer;

/** One import: choices, progress, report. */
@Path("/targets")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TargetImportResource {

    private static final String ONE = "/import/{id:\\d{1,18}}";

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance importWizard(ImportWizardView view);
    }

    @CheckedTemplate(basePath = "tom-targets/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance importChoices(ImportWizardView view);

        static native TemplateInstance importProgress(ImportWizardView view);
    }

    private final ImportWizardPage page;
    private final TargetImports imports;
    private final RefusedRows refused;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected TargetImportResource(
            ImportWizardPage page,
            TargetImports imports,
            RefusedRows refused,
            CurrentViewer viewer,
            Submitted submitted,
            Flash flash) {
        this.page = page;
        this.imports = imports;
        this.refused = refused;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    @Path(ONE + "/")
    public TemplateInstance show(@PathParam("id") long id) throws IOException {
        return Templates.importWizard(page.view(id, viewer.get()));
    }

    /** The choices again, before the file is read, with what was chosen last. */
    @GET
    @Path(ONE + "/choices/")
    @PartOf("/targets/import/{id}/")
    public TemplateInstance choices(@PathParam("id") long id) throws IOException {
        return Templates.importWizard(page.choices(id, submitted.texts(), viewer.get()));
    }

    /** The part of the page that follows what is chosen. */
    @POST
    @Path(ONE + "/check/")
    public TemplateInstance check(@PathParam("id") long id) throws IOException {
        return Partials.importChoices(page.choices(id, submitted.texts(), viewer.get()));
    }

    @POST
    @Path(ONE + "/start/")
    public Response start(@PathParam("id") long id) throws IOException {
        ImportWizardView refusedChoices = page.start(id, submitted.texts(), viewer.get());
        return refusedChoices == null
                ? there(id)
                : Response.status(400)
                        .entity(Templates.importWizard(refusedChoices))
                        .build();
    }

    @POST
    @Path(ONE + "/go-on/")
    public Response goOn(@PathParam("id") long id) {
        imports.goOn(id, viewer.get());
        return there(id);
    }

    @GET
    @Path(ONE + "/progress/")
    @PartOf("/targets/import/{id}/")
    public TemplateInstance progress(@PathParam("id") long id) throws IOException {
        return Partials.importProgress(page.view(id, viewer.get()));
    }

    @GET
    @Path(ONE + "/refused.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response refused(@PathParam("id") long id) {
        Viewer who = viewer.get();
        TargetImport sent = imports.get(id, who);
        StreamingOutput body = out -> refused.write(sent, out);
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"refused-" + id + ".csv\"")
                .build();
    }

    @POST
    @Path(ONE + "/delete/")
    public Response delete(@PathParam("id") long id) throws IOException {
        imports.delete(id, viewer.get());
        flash.success("The file and its report were deleted; targets that it made stay.");
        return Response.seeOther(URI.create("/targets/import/")).build();
    }

    private static Response there(long id) {
        return Response.seeOther(URI.create("/targets/import/" + id + "/")).build();
    }
}
