package org.tomtoolkit.common.account;

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
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.ClientAddress;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Sessions;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;

/** Changing a password: one's own with the present one, that of others as a superuser. */
@Path("/users")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class UserPasswordResource {

    private static final String CURRENT = "current_password";
    private static final Form OTHERS = form(List.of());
    private static final Form OWN = form(List.of(Field.password(CURRENT)
            .label("Present password")
            .required()
            .maxLength(500)
            .autocomplete("current-password")
            .autofocus()));

    private final Accounts accounts;
    private final Logins logins;
    private final Sessions sessions;
    private final Submitted submitted;
    private final Flash flash;
    private final CurrentViewer viewer;

    protected UserPasswordResource(
            Accounts accounts,
            Logins logins,
            Sessions sessions,
            Submitted submitted,
            Flash flash,
            CurrentViewer viewer) {
        this.accounts = accounts;
        this.logins = logins;
        this.sessions = sessions;
        this.submitted = submitted;
        this.flash = flash;
        this.viewer = viewer;
    }

    private static Form form(List<Field> before) {
        List<Field> fields = new ArrayList<>(before);
        fields.addAll(PasswordFields.required());
        return Form.of(fields);
    }

    @GET
    @Path("/{id: \\d+}/password/")
    public TemplateInstance show(@PathParam("id") long id) {
        Account account = accounts.get(id, viewer.get());
        return UserResource.Templates.userForm(page(account, formFor(account).empty()), null);
    }

    @POST
    @Path("/{id: \\d+}/password/")
    public Object change(@PathParam("id") long id, RoutingContext context) {
        Account account = accounts.get(id, viewer.get());
        BoundForm form = formFor(account).bind(submitted.texts());
        PasswordFields.check(form, AccountRules.personal(account));
        String address = ClientAddress.of(context);
        if (form.isValid()
                && isOwn(account)
                && !logins.confirm(account, form.values().text(CURRENT), address)) {
            form.errors().add(CURRENT, "This is not the present password.");
        }
        if (!form.isValid()) {
            return Response.status(400)
                    .entity(UserResource.Templates.userForm(page(account, form), null))
                    .build();
        }
        Account changed = accounts.changePassword(id, form.values().text(PasswordFields.PASSWORD), viewer.get());
        if (isOwn(account)) {
            sessions.begin(changed, context);
        }
        flash.success("The password is changed; everywhere else this account is logged out.");
        return Response.seeOther(UserResource.home(viewer.get())).build();
    }

    private boolean isOwn(Account account) {
        return account.getId().equals(viewer.get().userId());
    }

    private Form formFor(Account account) {
        return isOwn(account) ? OWN : OTHERS;
    }

    private FormPage page(Account account, BoundForm form) {
        return new FormPage(
                "Password of " + account.getUsername(),
                "This ends every session of the account.",
                form,
                "/users/" + account.getId() + "/password/",
                "Change the password",
                UserResource.home(viewer.get()).toString());
    }
}
