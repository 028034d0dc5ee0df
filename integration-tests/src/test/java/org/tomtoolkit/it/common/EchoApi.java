package org.tomtoolkit.it.common;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A resource that takes JSON, for the tests of what stands in front of all of them. */
@Path("/api/it-echo/")
@Authenticated
public class EchoApi {

    /** What goes in and out. */
    public record Note(String text, Integer number) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Note echo(Note note) {
        return note;
    }
}
