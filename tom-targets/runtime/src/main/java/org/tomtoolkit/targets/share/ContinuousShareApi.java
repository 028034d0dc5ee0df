package org.tomtoolkit.targets.share;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.targets.TargetAccess;

/** Continuous shares below {@code /api/}, where tokens and passwords count too. */
@Path("/api/targets")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ContinuousShareApi extends PersistentShareApi {

    ContinuousShareApi(ContinuousShares shares, TargetAccess targets, CurrentViewer viewer, ObjectMapper mapper) {
        super(shares, targets, viewer, mapper);
    }
}
