package org.tomtoolkit.common.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.jboss.logging.Logger;
import org.tomtoolkit.common.CommonConfig;

/** What robots may read: the site's own file, or nothing. */
@Path("/robots.txt")
@PermitAll
public class RobotsResource {

    private static final Logger LOG = Logger.getLogger(RobotsResource.class);
    private static final String NOTHING = "User-agent: *\nDisallow: /\n";

    private final CommonConfig config;

    protected RobotsResource(CommonConfig config) {
        this.config = config;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return config.robots().map(RobotsResource::read).orElse(NOTHING);
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            LOG.warnf("%s cannot be read; robots are asked to keep away (%s)", file, e.getMessage());
            return NOTHING;
        }
    }
}
