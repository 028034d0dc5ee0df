package org.example.custom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Rung 5: a page of our own, in the toolkit's layout. A route without a rule of access would be closed. */
@Path("/handbook/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class HandbookResource {

    @CheckedTemplate(basePath = "custom", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance handbook();
    }

    @GET
    public TemplateInstance handbook() {
        return Templates.handbook();
    }
}
