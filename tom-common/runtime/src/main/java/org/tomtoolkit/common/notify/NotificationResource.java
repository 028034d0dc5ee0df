package org.tomtoolkit.common.notify;

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
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.core.TomException;

/** One's own notifications, and how one wants to be told. */
@Path("/notifications")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class NotificationResource {

    private static final URI LIST = URI.create("/notifications/");

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance notificationList(NotificationListPage page);

        static native TemplateInstance notificationSettings(NotificationSettingsPage page);
    }

    @CheckedTemplate(basePath = "tom-common/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance notificationTable(TableView table);
    }

    private final Notifications notifications;
    private final NotificationPages pages;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected NotificationResource(
            Notifications notifications,
            NotificationPages pages,
            CurrentViewer viewer,
            Submitted submitted,
            Flash flash) {
        this.notifications = notifications;
        this.pages = pages;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    /** The list, or only its table for htmx. */
    @GET
    @Path("/")
    public Response list(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        boolean partial = htmx != null && restored == null;
        TemplateInstance page = partial
                ? Partials.notificationTable(pages.table(uri.getQueryParameters(), viewer.get()))
                : Templates.notificationList(pages.list(uri.getQueryParameters(), viewer.get()));
        return Response.ok(page).header("Vary", "HX-Request").build();
    }

    /** Marks as read and goes on to what it is about. */
    @GET
    @Path("/{id: \\d+}/")
    public Response open(@PathParam("id") long id) {
        Notification found =
                notifications.find(id, viewer.get()).orElseThrow(() -> TomException.notFound("notification"));
        notifications.markRead(id, viewer.get());
        return Response.seeOther(found.link().isEmpty() ? LIST : URI.create(found.link()))
                .build();
    }

    @POST
    @Path("/{id: \\d+}/read/")
    public Response read(@PathParam("id") long id) {
        notifications.markRead(id, viewer.get());
        return Response.seeOther(LIST).build();
    }

    /** Up to the newest the page showed, so that none is missed. */
    @POST
    @Path("/read/")
    public Response readAll() {
        String newest = submitted.text("newest");
        notifications.markAllRead(newest.matches("\\d{1,18}") ? Long.parseLong(newest) : 0, viewer.get());
        return Response.seeOther(LIST).build();
    }

    @GET
    @Path("/settings/")
    public TemplateInstance settings() {
        return Templates.notificationSettings(pages.settings(viewer.get()));
    }

    @POST
    @Path("/settings/")
    public Response saveSettings() {
        pages.store(submitted.all("wish"), viewer.get());
        flash.success("Your choice is kept.");
        return Response.seeOther(URI.create("/notifications/settings/")).build();
    }
}
