package org.tomtoolkit.targets.imports;

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
import java.net.URI;
import java.util.List;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.common.session.SubmittedFile;
import org.tomtoolkit.targets.csv.ImportReport;
import org.tomtoolkit.targets.table.UnreadableTableException;

/** The page that takes files of targets: to look at first, or to import as they are. */
@Path("/targets")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TargetImportsResource {

    /** Name of the file in both forms, known to scripts. */
    private static final String FILE = "target_csv";

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance importFile(ImportView view);
    }

    /**
     * What the page shows.
     *
     * @param error why the file was not taken, {@code ""} when there is none
     * @param report what became of the file, null before one was sent
     * @param recent files sent before
     */
    public record ImportView(String error, ImportReport report, List<Sent> recent) {}

    /**
     * A file sent before.
     *
     * @param trial whether its rows were tried only, or are being tried
     */
    public record Sent(TargetImport file, boolean trial) {}

    private final TargetImports imports;
    private final DirectImport direct;
    private final CurrentViewer viewer;
    private final Submitted submitted;

    protected TargetImportsResource(
            TargetImports imports, DirectImport direct, CurrentViewer viewer, Submitted submitted) {
        this.imports = imports;
        this.direct = direct;
        this.viewer = viewer;
        this.submitted = submitted;
    }

    @GET
    @Path("/import/")
    public TemplateInstance form() {
        return Templates.importFile(new ImportView("", null, recent()));
    }

    /** Imports a file as it is: a small one at once, a large one by a job. */
    @POST
    @Path("/import/")
    public Response read() throws IOException {
        List<SubmittedFile> files = submitted.files(FILE);
        if (files.isEmpty()) {
            return page(400, "Choose a file first.", null);
        }
        try {
            DirectImport.Outcome outcome = direct.read(files.get(0), viewer.get());
            if (outcome.job() != null) {
                return Response.seeOther(wizard(outcome.job())).build();
            }
            ImportReport report = outcome.report();
            boolean nothing = report.createdCount() == 0 && !report.isComplete();
            return page(nothing ? 400 : 200, "", report);
        } catch (UnreadableTableException e) {
            return page(400, "", stopped(e));
        }
    }

    /** Takes a file and leads to the page where its columns are looked at. */
    @POST
    @Path("/import/files/")
    public Response send() throws IOException {
        List<SubmittedFile> files = submitted.files(FILE);
        if (files.isEmpty()) {
            return page(400, "Choose a file first.", null);
        }
        try (InputStream content = files.get(0).open()) {
            TargetImport sent = imports.send(files.get(0).name(), content, viewer.get());
            return Response.seeOther(wizard(sent.getId())).build();
        } catch (UnreadableTableException e) {
            return page(400, e.getMessage(), null);
        }
    }

    private static ImportReport stopped(UnreadableTableException e) {
        ImportReport report = new ImportReport();
        report.stopped(e.getMessage());
        return report;
    }

    private static URI wizard(long id) {
        return URI.create("/targets/import/" + id + "/");
    }

    private List<Sent> recent() {
        return imports.recent(viewer.get()).stream()
                .map(file -> new Sent(file, imports.options(file).trial()))
                .toList();
    }

    private Response page(int status, String error, ImportReport report) {
        ImportView view = new ImportView(error, report, recent());
        return Response.status(status).entity(Templates.importFile(view)).build();
    }
}
