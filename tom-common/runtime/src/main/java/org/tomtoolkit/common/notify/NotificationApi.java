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
import java.util.Locale;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.jobs.JobRecord;
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
     * @param progress of the jobs that were asked for and that the caller may see
     * @param results oldest first with {@code after}, else newest first
     */
    public record Answer(
            int unread, JobSummary jobs, long last, List<Progress> progress, List<NotificationJson> results) {}

    /** How a job stands, as open pages are told. */
    public record Progress(long id, String state, long done, long total, String message) {

        static Progress of(JobRecord job) {
            return new Progress(
                    job.id(), job.state().name().toLowerCase(Locale.ROOT), job.done(), job.total(), job.message());
        }
    }

    private final Notifications notifications;
    private final Jobs jobs;
    private final CurrentViewer viewer;

    protected NotificationApi(Notifications notifications, Jobs jobs, CurrentViewer viewer) {
        this.notifications = notifications;
        this.jobs = jobs;
        this.viewer = viewer;
    }

    /** With {@code job}, repeated, also how these jobs stand: 100 at most. */
    @GET
    public Answer list(
            @QueryParam("after") Long after,
            @QueryParam("before") Long before,
            @QueryParam("unread") @DefaultValue("false") boolean unreadOnly,
            @QueryParam("job") List<Long> jobIds,
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
                jobs.some(jobIds.stream().limit(LIMIT).toList(), viewer.get()).stream()
                        .map(Progress::of)
                        .toList(),
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
