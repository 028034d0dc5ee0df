package org.tomtoolkit.common.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
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
import org.tomtoolkit.common.session.LoginSessions;
import org.tomtoolkit.common.session.Sessions;
import org.tomtoolkit.core.TomException;

/** One's own profile. */
@Path("/users/profile")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ProfileResource {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance profile(ProfilePage page);
    }

    private final ProfilePages pages;
    private final Accounts accounts;
    private final LoginSessions logins;
    private final Sessions sessions;
    private final Flash flash;
    private final CurrentViewer viewer;

    protected ProfileResource(
            ProfilePages pages,
            Accounts accounts,
            LoginSessions logins,
            Sessions sessions,
            Flash flash,
            CurrentViewer viewer) {
        this.pages = pages;
        this.accounts = accounts;
        this.logins = logins;
        this.sessions = sessions;
        this.flash = flash;
        this.viewer = viewer;
    }

    @GET
    @Path("/")
    public TemplateInstance show() {
        return Templates.profile(pages.of(viewer.get()));
    }

    /** Ends one login, on this browser or another. */
    @POST
    @Path("/sessions/{id: [\\w-]{1,40}}/end/")
    public Response endSession(@PathParam("id") String id, RoutingContext context) {
        boolean here = id.equals(sessions.currentId(context));
        if (!logins.end(id, viewer.get().userId())) {
            throw TomException.notFound("session");
        }
        flash.info(here ? "You are logged out." : "That browser is logged out.");
        return Response.seeOther(URI.create(here ? "/accounts/login/" : "/users/profile/"))
                .build();
    }

    @POST
    @Path("/end-sessions/")
    public Response endSessions(RoutingContext context) {
        accounts.endSessions(viewer.get().userId(), viewer.get());
        sessions.end(context);
        flash.info("You are logged out everywhere.");
        return Response.seeOther(URI.create("/accounts/login/")).build();
    }
}
