package org.tomtoolkit.common.token;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;

/** The page of API tokens. A new one is shown in the answer to the form, and never again. */
@Path("/users")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TokenResource {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance tokens(TokenPage page);
    }

    private final TokenPages pages;
    private final ApiTokens tokens;
    private final Submitted submitted;
    private final Flash flash;
    private final CurrentViewer viewer;

    protected TokenResource(
            TokenPages pages, ApiTokens tokens, Submitted submitted, Flash flash, CurrentViewer viewer) {
        this.pages = pages;
        this.tokens = tokens;
        this.submitted = submitted;
        this.flash = flash;
        this.viewer = viewer;
    }

    @GET
    @Path("/{id: \\d{1,18}}/tokens/")
    public TemplateInstance show(@PathParam("id") long id) {
        return page(id, pages.form().empty(), "");
    }

    @POST
    @Path("/{id: \\d{1,18}}/tokens/")
    public Response create(@PathParam("id") long id) {
        if (!Long.valueOf(id).equals(viewer.get().userId())) {
            throw TomException.notFound("page");
        }
        BoundForm form = pages.form().bind(submitted.texts());
        if (form.isValid()) {
            try {
                NewToken made = tokens.create(TokenPages.draft(form.values()), viewer.get());
                return answer(201, page(id, pages.form().empty(), made.secret()));
            } catch (ValidationException e) {
                form.errors().addAll(e.errors());
            } catch (TomException e) {
                form.errors().add(e.detail() + " " + e.hint());
            }
        }
        return answer(400, page(id, form, ""));
    }

    @POST
    @Path("/{id: \\d{1,18}}/tokens/{token: \\d{1,18}}/revoke/")
    public Response revoke(@PathParam("id") long id, @PathParam("token") long token) {
        tokens.revoke(token, viewer.get());
        flash.success("The token is revoked.");
        return Response.seeOther(URI.create("/users/" + id + "/tokens/")).build();
    }

    private TemplateInstance page(long id, BoundForm form, String secret) {
        return Templates.tokens(pages.of(id, viewer.get(), form, secret));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(page)
                .build();
    }
}
