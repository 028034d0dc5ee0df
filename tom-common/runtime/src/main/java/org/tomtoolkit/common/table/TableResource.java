package org.tomtoolkit.common.table;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.permission.Viewer;

/** What all tables share beside their pages: files, columns, actions on chosen rows. */
@Path("/tables")
@PermitAll
public class TableResource {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance tableConfirm(TableQuestion question);
    }

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Tables tables;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected TableResource(Tables tables, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.tables = tables;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    /** The chosen rows, or all of the filter, as CSV, VOTable or JSON. */
    @GET
    @Path("/{id}/download/")
    public Response download(@PathParam("id") String id, @Context UriInfo uri) {
        Viewer who = viewer.get();
        TableDefinition<?> table = tables.get(id, who);
        TableRequest request = new TableRequest(uri.getQueryParameters());
        TableFormat format = format(request.text("format"));
        return Response.ok(tables.download(table, request, format, who), format.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + table.id() + "-" + STAMP.format(Instant.now()) + "."
                                + format.ending() + "\"")
                .build();
    }

    private static TableFormat format(String text) {
        try {
            return text.isEmpty() ? TableFormat.CSV : TableFormat.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TomException(400, "Unknown format", "Files are written as csv, votable or json.", null);
        }
    }

    /** Remembers the columns somebody wants to see. */
    @POST
    @Path("/{id}/columns/")
    @Authenticated
    public Response columns(@PathParam("id") String id) {
        Viewer who = viewer.get();
        TableDefinition<?> table = tables.get(id, who);
        tables.choose(table, submitted.all("column"), who);
        return back(table, new TableRequest(submitted.texts()));
    }

    /** Does something with the chosen rows, or leads to a page about them; what has consequences is asked first. */
    @POST
    @Path("/{id}/actions/{action}/")
    public Response act(@PathParam("id") String id, @PathParam("action") String key) {
        Viewer who = viewer.get();
        TableDefinition<?> table = tables.get(id, who);
        TableAction action = tables.action(table, key, who).orElseThrow(() -> TomException.notFound("action"));
        TableRequest request = request(action, who);
        Selection rows = tables.selection(table, request, who);
        BoundForm form = action.form(who).bind(values(action, who));
        try {
            if (isReady(table, action, rows, form)) {
                if (action instanceof TableLink link) {
                    return Response.seeOther(URI.create(link.leadsTo(rows, form.values(), who)))
                            .build();
                }
                TableChange change = (TableChange) action;
                List<String> asked = submitted.text("confirmed").isEmpty()
                        ? change.consequences(rows, form.values(), who)
                        : List.of();
                if (!asked.isEmpty()) {
                    return ask(table, change, asked, again(table, action, request, who));
                }
                flash.success(change.apply(rows, form.values(), who));
                return back(table, request);
            }
        } catch (ValidationException e) {
            e.errors().asMap().forEach((field, texts) -> flash.error(label(form, field) + String.join(" ", texts)));
        }
        return Response.seeOther(URI.create(again(table, action, request, who))).build();
    }

    /** The same page with the same rows ticked and the same things typed. */
    private String again(TableDefinition<?> table, TableAction action, TableRequest request, Viewer who) {
        Refusal refusal = new Refusal(action.key(), request.isEverything(), request.selected(), values(action, who));
        return refusal.to(address(table, request));
    }

    private boolean isReady(TableDefinition<?> table, TableAction action, Selection rows, BoundForm form) {
        int most = (int) Math.min(Integer.MAX_VALUE - 1, action.mostRows());
        long count = rows.count(most);
        if (count == 0) {
            flash.warning("Choose some " + table.plural() + " first.");
        } else if (count > most) {
            flash.error("These are more than " + most + " " + table.plural() + ". Narrow the filter.");
        } else if (!form.isValid()) {
            throw new ValidationException(form.errors());
        }
        return count > 0 && count <= most;
    }

    private Response ask(TableDefinition<?> table, TableChange action, List<String> asked, String back) {
        List<TableQuestion.Sent> sent = submitted.texts().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("csrf_token"))
                .flatMap(entry -> entry.getValue().stream().map(text -> new TableQuestion.Sent(entry.getKey(), text)))
                .toList();
        String address = "/tables/" + table.id() + "/actions/" + action.key() + "/";
        return Response.ok(Templates.tableConfirm(
                        new TableQuestion(action.label(), asked, action.isDestructive(), address, sent, back)))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static String label(BoundForm form, String field) {
        return form.form().field(field).map(known -> known.label() + ": ").orElse("");
    }

    /** What the action asks; the rest of the form says which rows. */
    private Map<String, List<String>> values(TableAction action, Viewer who) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        action.form(who).fields().forEach(field -> values.put(field.name(), submitted.all(field.name())));
        return values;
    }

    private TableRequest request(TableAction action, Viewer who) {
        Map<String, List<String>> texts = new LinkedHashMap<>(submitted.texts());
        action.form(who).fields().forEach(field -> texts.remove(field.name()));
        return new TableRequest(texts);
    }

    private static Response back(TableDefinition<?> table, TableRequest request) {
        return Response.seeOther(URI.create(address(table, request))).build();
    }

    private static String address(TableDefinition<?> table, TableRequest request) {
        Map<String, List<String>> rest = new LinkedHashMap<>(request.values());
        rest.remove("column");
        String query = new TableRequest(rest).page();
        return table.path() + (query.equals("?") ? "" : query);
    }
}
