package org.tomtoolkit.common.credentials;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.vault.Vault;

/** The site's credentials for remote services, for administrators. */
@Path("/credentials")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("admin")
public class SiteCredentialsResource {

    private static final String BASE = "/credentials/";

    private final CredentialPages pages;
    private final CredentialForms forms;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected SiteCredentialsResource(
            CredentialPages pages, CredentialForms forms, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.pages = pages;
        this.forms = forms;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    private long owner() {
        return Vault.SITE;
    }

    @GET
    @Path("/")
    public Response list() {
        return CredentialTemplates.list(pages.of(owner(), BASE, viewer.get()));
    }

    @GET
    @Path("/{service: [a-z][a-z0-9-]*}/")
    public Response form(@PathParam("service") String service) {
        return CredentialTemplates.form(200, forms.empty(owner(), service, BASE, viewer.get()));
    }

    @POST
    @Path("/{service: [a-z][a-z0-9-]*}/")
    public Response store(@PathParam("service") String service) {
        CredentialForms.FormOf again = forms.store(owner(), service, BASE, submitted.texts(), viewer.get(), flash);
        return again == null ? back() : CredentialTemplates.form(400, again);
    }

    @POST
    @Path("/{service: [a-z][a-z0-9-]*}/test/")
    public Response test(@PathParam("service") String service) {
        forms.test(owner(), service, viewer.get(), flash);
        return back();
    }

    @POST
    @Path("/{service: [a-z][a-z0-9-]*}/delete/")
    public Response delete(@PathParam("service") String service) {
        forms.delete(owner(), service, viewer.get(), flash);
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create(BASE)).build();
    }
}
