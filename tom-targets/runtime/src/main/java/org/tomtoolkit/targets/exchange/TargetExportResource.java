package org.tomtoolkit.targets.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetFilters;
import org.tomtoolkit.targets.table.FileFormat;

/** The targets of a list page, all pages of it, as a file. */
@Path("/targets")
@PermitAll
public class TargetExportResource {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final TargetExport files;
    private final TargetFilters filters;
    private final CurrentViewer viewer;

    protected TargetExportResource(TargetExport files, TargetFilters filters, CurrentViewer viewer) {
        this.files = files;
        this.filters = filters;
        this.viewer = viewer;
    }

    /** {@code format} is {@code csv}, {@code votable}, {@code ecsv}, {@code fits} or {@code json}. */
    @GET
    @Path("/export/")
    public Response export(@Context UriInfo uri) {
        Viewer who = viewer.get();
        String wanted = uri.getQueryParameters().getFirst("format");
        FileFormat format = FileFormat.ofId(wanted == null || wanted.isBlank() ? "csv" : wanted)
                .orElseThrow(() -> TomException.badRequest("Targets are written as csv, votable, ecsv, fits or json."));
        FieldErrors errors = new FieldErrors();
        TargetFilter filter = filters.read(uri.getQueryParameters(), who, errors);
        errors.throwIfAny();
        StreamingOutput body = out -> files.write(format, filter, who, out);
        return Response.ok(body, format.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"targets-" + STAMP.format(Instant.now()) + "." + format.extension()
                                + "\"")
                .build();
    }
}
