package org.tomtoolkit.common.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.ClientAddress;
import org.tomtoolkit.common.session.Sessions;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;

/** Making oneself an account, where the site allows it. */
@Path("/accounts/register")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class RegistrationResource {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance register(boolean approved, boolean confirmed, BoundForm form);
    }

    private final Registrations registrations;
    private final AccountForms forms;
    private final Sessions sessions;
    private final Submitted submitted;
    private final Flash flash;
    private final Confirmations confirmations;

    protected RegistrationResource(
            Registrations registrations,
            AccountForms forms,
            Sessions sessions,
            Submitted submitted,
            Flash flash,
            Confirmations confirmations) {
        this.registrations = registrations;
        this.forms = forms;
        this.sessions = sessions;
        this.submitted = submitted;
        this.flash = flash;
        this.confirmations = confirmations;
    }

    @GET
    @Path("/")
    public TemplateInstance show() {
        registrations.requireOpen();
        return page(forms.registration(registrations.needsConfirmation()).empty());
    }

    @POST
    @Path("/")
    public Object register(RoutingContext context) {
        registrations.requireOpen();
        BoundForm form = forms.registration(registrations.needsConfirmation()).bind(submitted.texts());
        AccountDetails person = AccountForms.details(form.values());
        PasswordFields.check(form, AccountRules.personal(person));
        if (form.isValid()) {
            try {
                Account account = registrations.register(
                        person, form.values().text(PasswordFields.PASSWORD), ClientAddress.of(context));
                return welcome(account, context);
            } catch (ValidationException e) {
                form.errors().addAll(e.errors());
            }
        }
        return Response.status(400).entity(page(form)).build();
    }

    private Response welcome(Account account, RoutingContext context) {
        if (registrations.needsApproval()) {
            flash.success("Your account is made. You can log in as soon as an administrator has let you in.");
        } else if (registrations.needsConfirmation()) {
            confirmations.send(account);
            flash.success(
                    "Your account is made. Open it with the link that is on its way to " + account.getEmail() + ".");
        } else {
            sessions.begin(account, context);
            flash.success("Your account is made.");
        }
        return Response.seeOther(URI.create("/")).build();
    }

    private TemplateInstance page(BoundForm form) {
        return Templates.register(registrations.needsApproval(), registrations.needsConfirmation(), form);
    }
}
