package org.tomtoolkit.common.notify;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.jobs.JobSummary;
import org.tomtoolkit.core.jobs.Jobs;

/** {@code /api/notifications/}: the caller's own, with what the navigation shows; what pages ask where WebSockets are blocked. */
@Path("/api/notifications/")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class NotificationApi {

    private static final int LIMIT = 100;

    /**
     * @param unread how many are unread, counted to 100
     * @param last id of the newest, to ask for what comes after it
     * @param results oldest first with {@code after}, else newest first
     */
    public record Answer(int unread, JobSummary jobs, long last, List<NotificationJson> results) {}

    private final Notifications notifications;
    private final Jobs jobs;
    private final CurrentViewer viewer;

    protected NotificationApi(Notifications notifications, Jobs jobs, CurrentViewer viewer) {
        this.notifications = notifications;
        this.jobs = jobs;
        this.viewer = viewer;
    }

    @GET
    public Answer list(
            @QueryParam("after") Long after,
            @QueryParam("before") Long before,
            @QueryParam("unread") @DefaultValue("false") boolean unreadOnly,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        int shown = Math.max(1, Math.min(limit, LIMIT));
        List<Notification> found = after == null
                ? notifications.list(viewer.get(), unreadOnly, before, shown)
                : notifications.after(viewer.get(), after, shown);
        long last = found.stream().mapToLong(Notification::id).max().orElse(after == null ? 0 : after);
        return new Answer(
                notifications.unread(viewer.get()),
                jobs.summary(viewer.get()),
                last,
                found.stream().map(NotificationJson::of).toList());
    }

    @POST
    @Path("{id: \\d+}/read/")
    public Response read(@PathParam("id") long id) {
        notifications.find(id, viewer.get()).orElseThrow(() -> TomException.notFound("notification"));
        notifications.markRead(id, viewer.get());
        return Response.noContent().build();
    }

    /** Marks all as read, up to one when that is said. */
    @POST
    @Path("read/")
    public Response readAll(@QueryParam("up_to") Long upTo) {
        notifications.markAllRead(upTo == null ? Long.MAX_VALUE : upTo, viewer.get());
        return Response.noContent().build();
    }
}
