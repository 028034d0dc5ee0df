package org.tomtoolkit.targets.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.exchange.WriteMode;

/**
 * {@code POST /api/targets/bulk/}: a target per line in, a result per line out. With an {@code Idempotency-Key} a request
 * that is sent again answers the same and does nothing twice.
 */
@Path("/api/targets/bulk")
public class TargetBulkApi {

    private static final String NDJSON = "application/x-ndjson";

    private final BulkRequests requests;
    private final CurrentViewer viewer;

    protected TargetBulkApi(BulkRequests requests, CurrentViewer viewer) {
        this.requests = requests;
        this.viewer = viewer;
    }

    /** {@code mode} is {@code create}, {@code update} or {@code upsert}. */
    @POST
    @Path("/")
    @Consumes({NDJSON, "application/ndjson", "application/jsonl", "application/json"})
    @Produces({NDJSON, "application/json"})
    @Authenticated
    public Response write(@QueryParam("mode") String mode, @HeaderParam("Idempotency-Key") String key, InputStream body)
            throws IOException {
        WriteMode wanted = WriteMode.ofId(mode == null || mode.isBlank() ? "create" : mode)
                .orElseThrow(() -> TomException.badRequest("The mode is create, update or upsert."));
        Viewer who = viewer.get();
        if (key == null) {
            return Response.ok(requests.answer(body, wanted, who)).type(NDJSON).build();
        }
        BulkRequests.Answer answer = requests.answerOnce(body, wanted, key, who);
        return Response.ok(answer.body())
                .type(NDJSON)
                .header("Idempotency-Replayed", answer.replayed())
                .build();
    }
}
