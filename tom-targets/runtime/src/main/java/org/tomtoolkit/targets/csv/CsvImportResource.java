package org.tomtoolkit.targets.csv;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.common.session.SubmittedFile;

/** The page that takes a CSV file and reports what became of each line. */
@Path("/targets")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class CsvImportResource {

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance importFile(ImportView view);
    }

    /**
     * What the page shows.
     *
     * @param error why the file was not taken, {@code ""} when there is none
     * @param report what became of the file, null before one was sent
     */
    public record ImportView(String error, ImportReport report) {}

    private final CsvImport csv;
    private final CurrentViewer viewer;
    private final Submitted submitted;

    protected CsvImportResource(CsvImport csv, CurrentViewer viewer, Submitted submitted) {
        this.csv = csv;
        this.viewer = viewer;
        this.submitted = submitted;
    }

    @GET
    @Path("/import/")
    public TemplateInstance form() {
        return Templates.importFile(new ImportView("", null));
    }

    @POST
    @Path("/import/")
    public Response read() throws IOException {
        List<SubmittedFile> files = submitted.files("target_csv");
        if (files.isEmpty()) {
            return page(400, new ImportView("Choose a file first.", null));
        }
        try (InputStream content = files.get(0).open()) {
            ImportReport report = csv.read(content, viewer.get());
            boolean nothing = report.createdCount() == 0 && !report.isComplete();
            return page(nothing ? 400 : 200, new ImportView("", report));
        }
    }

    private static Response page(int status, ImportView view) {
        return Response.status(status).entity(Templates.importFile(view)).build();
    }
}
