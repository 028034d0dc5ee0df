package org.tomtoolkit.common.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.ClientAddress;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;

/** For people who forgot their password. */
@Path("/accounts/password-reset")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PasswordResetResource {

    private static final Form ASK = Form.of(Field.text("account")
            .label("User name or e-mail address")
            .required()
            .maxLength(254)
            .autocomplete("username")
            .autofocus());
    private static final Form CHOOSE = choose();

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance passwordReset(boolean possible, boolean sent, String contact, BoundForm form);

        static native TemplateInstance passwordNew(BoundForm form);
    }

    private final PasswordResets resets;
    private final Accounts accounts;
    private final AccountMail mail;
    private final Submitted submitted;
    private final Flash flash;

    protected PasswordResetResource(
            PasswordResets resets, Accounts accounts, AccountMail mail, Submitted submitted, Flash flash) {
        this.resets = resets;
        this.accounts = accounts;
        this.mail = mail;
        this.submitted = submitted;
        this.flash = flash;
    }

    private static Form choose() {
        List<Field> fields = new ArrayList<>(PasswordFields.required());
        fields.add(Field.hidden("token").maxLength(200));
        return Form.of(fields);
    }

    @GET
    @Path("/")
    public TemplateInstance ask() {
        return page(ASK.empty(), false);
    }

    @POST
    @Path("/")
    public Object send(RoutingContext context) {
        if (!mail.isPossible()) {
            throw TomException.notFound("page");
        }
        BoundForm form = ASK.bind(submitted.texts());
        if (!form.isValid()) {
            return Response.status(400).entity(page(form, false)).build();
        }
        resets.request(form.values().text("account"), ClientAddress.of(context));
        return page(form, true);
    }

    private TemplateInstance page(BoundForm form, boolean sent) {
        return Templates.passwordReset(mail.isPossible(), sent, mail.contact(), form);
    }

    @GET
    @Path("/new/")
    public Object show(@QueryParam("token") @DefaultValue("") String token) {
        return resets.account(token).isPresent()
                ? Response.ok(Templates.passwordNew(CHOOSE.prefilled(Map.of("token", token))))
                        .header("Cache-Control", "no-store")
                        .build()
                : useless();
    }

    @POST
    @Path("/new/")
    public Object change() {
        BoundForm form = CHOOSE.bind(submitted.texts());
        Optional<Account> account = resets.account(submitted.text("token"));
        if (account.isEmpty()) {
            return useless();
        }
        PasswordFields.check(form, AccountRules.personal(account.get()));
        if (!form.isValid()) {
            return Response.status(400).entity(Templates.passwordNew(form)).build();
        }
        accounts.changePassword(account.get().getId(), form.values().text(PasswordFields.PASSWORD), Viewer.system());
        flash.success("Your password is changed. Log in with it.");
        return Response.seeOther(URI.create("/accounts/login/")).build();
    }

    private Response useless() {
        flash.error("This link was used already, or it is too old. Ask for a new one.");
        return Response.seeOther(URI.create("/accounts/password-reset/")).build();
    }
}
