package org.tomtoolkit.common.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Sessions;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.Choice;

/** Deleting an account, or deactivating one that still owns things. */
@Path("/users")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class UserDeletionResource {

    /**
     * What the page asks.
     *
     * @param owned what keeps the account from being deleted, empty when nothing does
     * @param own whether people are about to delete their own account
     * @param heirs who could take over what it owns; empty for those who may not decide that
     * @param lost what goes with the account, for a person to read
     */
    public record Question(
            long id,
            String username,
            List<String> owned,
            boolean own,
            boolean active,
            List<Choice> heirs,
            List<String> lost,
            String cancel) {}

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance userDelete(Question page);
    }

    private final Accounts accounts;
    private final Successors successors;
    private final Submitted submitted;
    private final Sessions sessions;
    private final Flash flash;
    private final CurrentViewer viewer;

    protected UserDeletionResource(
            Accounts accounts,
            Successors successors,
            Submitted submitted,
            Sessions sessions,
            Flash flash,
            CurrentViewer viewer) {
        this.accounts = accounts;
        this.successors = successors;
        this.submitted = submitted;
        this.sessions = sessions;
        this.flash = flash;
        this.viewer = viewer;
    }

    @GET
    @Path("/{id: \\d+}/delete/")
    public TemplateInstance ask(@PathParam("id") long id) {
        Account account = accounts.get(id, viewer.get());
        return Templates.userDelete(new Question(
                id,
                account.getUsername(),
                accounts.ownedBy(id),
                isOwn(id),
                account.isActive(),
                viewer.get().superuser() ? successors.of(id) : List.of(),
                successors.lostWith(id),
                UserResource.home(viewer.get()).toString()));
    }

    /** Gives what the account owns to somebody else; it can be deleted then. */
    @POST
    @Path("/{id: \\d+}/hand-over/")
    @RolesAllowed("admin")
    public Response handOver(@PathParam("id") long id) {
        String heir = submitted.text("heir");
        if (!heir.matches("\\d{1,18}")) {
            throw ValidationException.at("heir", "Choose who is to own it.");
        }
        accounts.handOver(id, Long.parseLong(heir), viewer.get());
        flash.success("Everything has a new owner.");
        return Response.seeOther(URI.create("/users/" + id + "/delete/")).build();
    }

    @POST
    @Path("/{id: \\d+}/delete/")
    public Response delete(@PathParam("id") long id, RoutingContext context) {
        accounts.delete(id, viewer.get());
        flash.success("The account is deleted.");
        return leave(id, context);
    }

    @POST
    @Path("/{id: \\d+}/deactivate/")
    public Response deactivate(@PathParam("id") long id, RoutingContext context) {
        accounts.deactivate(id, viewer.get());
        flash.success("Nobody can log in with this account any more.");
        return leave(id, context);
    }

    private Response leave(long id, RoutingContext context) {
        if (isOwn(id)) {
            sessions.end(context);
            return Response.seeOther(URI.create("/")).build();
        }
        return Response.seeOther(URI.create("/users/")).build();
    }

    private boolean isOwn(long id) {
        return Long.valueOf(id).equals(viewer.get().userId());
    }
}
