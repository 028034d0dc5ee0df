package org.tomtoolkit.targets.csv;

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
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetFilters;

/** The targets of a list page, all pages of it, as a file. */
@Path("/targets")
@PermitAll
public class CsvExportResource {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final CsvExport csv;
    private final TargetFilters filters;
    private final CurrentViewer viewer;

    protected CsvExportResource(CsvExport csv, TargetFilters filters, CurrentViewer viewer) {
        this.csv = csv;
        this.filters = filters;
        this.viewer = viewer;
    }

    @GET
    @Path("/export/")
    public Response export(@Context UriInfo uri) {
        Viewer who = viewer.get();
        TargetFilter filter = filters.read(uri.getQueryParameters(), who, new FieldErrors());
        StreamingOutput body = out -> csv.write(filter, who, out);
        return Response.ok(body, "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"targets-" + STAMP.format(Instant.now()) + ".csv\"")
                .build();
    }
}
