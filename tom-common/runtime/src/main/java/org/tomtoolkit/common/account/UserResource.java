package org.tomtoolkit.common.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.permission.Viewer;

/** Making and changing accounts. */
@Path("/users")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class UserResource {

    private static final String CREATE = "/users/create/";

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance userForm(FormPage page, Long managed);
    }

    private final Accounts accounts;
    private final AccountRepository repository;
    private final AccountForms forms;
    private final Submitted submitted;
    private final Flash flash;
    private final CurrentViewer viewer;

    protected UserResource(
            Accounts accounts,
            AccountRepository repository,
            AccountForms forms,
            Submitted submitted,
            Flash flash,
            CurrentViewer viewer) {
        this.accounts = accounts;
        this.repository = repository;
        this.forms = forms;
        this.submitted = submitted;
        this.flash = flash;
        this.viewer = viewer;
    }

    @GET
    @Path("/create/")
    @RolesAllowed("admin")
    public TemplateInstance showCreate() {
        return Templates.userForm(creation(forms.creation().prefilled(Map.of("active", true))), null);
    }

    @POST
    @Path("/create/")
    @RolesAllowed("admin")
    public Object create() {
        BoundForm form = forms.creation().bind(submitted.texts());
        AccountDetails details = AccountForms.details(form.values());
        PasswordFields.check(form, AccountRules.personal(details));
        if (form.isValid()) {
            try {
                accounts.create(details, form.values().text(PasswordFields.PASSWORD), viewer.get());
                flash.success("The account " + details.username() + " is made.");
                return Response.seeOther(URI.create("/users/")).build();
            } catch (ValidationException e) {
                form.errors().addAll(e.errors());
            }
        }
        return Response.status(400)
                .entity(Templates.userForm(creation(form), null))
                .build();
    }

    private static FormPage creation(BoundForm form) {
        return new FormPage("New account", "", form, CREATE, "Make the account", "/users/");
    }

    @GET
    @Path("/{id: \\d+}/update/")
    public TemplateInstance showUpdate(@PathParam("id") long id) {
        Account account = accounts.get(id, viewer.get());
        BoundForm form = forms.filled(account, repository.viewer(account).groupIds(), viewer.get());
        return Templates.userForm(update(account.getUsername(), id, form), managed(id));
    }

    @POST
    @Path("/{id: \\d+}/update/")
    public Object update(@PathParam("id") long id) {
        Account account = accounts.get(id, viewer.get());
        BoundForm form = forms.update(viewer.get()).bind(submitted.texts());
        if (form.isValid()) {
            try {
                accounts.update(id, AccountForms.details(form.values()), viewer.get());
                flash.success("The account is saved.");
                return Response.seeOther(home(viewer.get())).build();
            } catch (ValidationException e) {
                form.errors().addAll(e.errors());
            } catch (TomException e) {
                form.errors().add(e.detail() + " " + e.hint());
            }
        }
        return Response.status(400)
                .entity(Templates.userForm(update(account.getUsername(), id, form), managed(id)))
                .build();
    }

    /** Whose other pages to link to, null for those who manage nobody. */
    private Long managed(long id) {
        return viewer.get().superuser() ? Long.valueOf(id) : null;
    }

    private FormPage update(String username, long id, BoundForm form) {
        return new FormPage(
                "Account of " + username,
                "",
                form,
                "/users/" + id + "/update/",
                "Save",
                home(viewer.get()).toString());
    }

    /** Where pages about accounts lead back to. */
    static URI home(Viewer viewer) {
        return URI.create(viewer.superuser() ? "/users/" : "/users/profile/");
    }
}
