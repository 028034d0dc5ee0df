package org.tomtoolkit.targets.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.tomtoolkit.common.page.PartOf;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.targets.TargetAccess;

/** The outbox: what is on its way to other sites, what arrived and what did not. */
@Path("/targets/shares")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class OutboxResource {

    /** What the page of an item shows. */
    public record ItemView(ShareView.Sent sent, String targetName) {
        public ShareItem item() {
            return sent.item();
        }
    }

    @CheckedTemplate(basePath = "tom-targets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance outbox(TableView table);

        static native TemplateInstance shareItem(ItemView view);
    }

    @CheckedTemplate(basePath = "tom-targets/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance outboxTable(TableView table);

        static native TemplateInstance shareStatus(ItemView view);
    }

    private final Outbox outbox;
    private final OutboxTable table;
    private final Tables tables;
    private final SharePage pages;
    private final TargetAccess targets;
    private final CurrentViewer viewer;

    protected OutboxResource(
            Outbox outbox,
            OutboxTable table,
            Tables tables,
            SharePage pages,
            TargetAccess targets,
            CurrentViewer viewer) {
        this.outbox = outbox;
        this.table = table;
        this.tables = tables;
        this.pages = pages;
        this.targets = targets;
        this.viewer = viewer;
    }

    @GET
    @Path("/")
    public Response list(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        TableView view = tables.view(table, uri.getQueryParameters(), viewer.get());
        boolean partial = htmx != null && restored == null;
        return Response.ok(partial ? Partials.outboxTable(view) : Templates.outbox(view))
                .header("Vary", "HX-Request")
                .build();
    }

    @GET
    @Path("/{id:\\d{1,18}}/")
    public TemplateInstance show(@PathParam("id") long id) {
        return Templates.shareItem(view(id));
    }

    /** The part of the page that refreshes itself while the item waits. */
    @GET
    @Path("/{id:\\d{1,18}}/status/")
    @PartOf("/targets/shares/{id}/")
    public TemplateInstance status(@PathParam("id") long id) {
        return Partials.shareStatus(view(id));
    }

    private ItemView view(long id) {
        ShareItem item = outbox.get(id, viewer.get());
        String name =
                targets.get(item.getTargetId(), viewer.get(), Action.CHANGE).getName();
        return new ItemView(pages.sent(item), name);
    }

    @POST
    @Path("/{id:\\d{1,18}}/cancel/")
    public Response cancel(@PathParam("id") long id) {
        outbox.cancel(id, viewer.get());
        return back(id);
    }

    @POST
    @Path("/{id:\\d{1,18}}/retry/")
    public Response retry(@PathParam("id") long id) {
        outbox.retry(id, viewer.get());
        return back(id);
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/targets/shares/" + id + "/")).build();
    }
}
