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
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.Sessions;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/** The page that makes the first administrator; there as long as the TOM has no account, for who has the code. */
@Path("/accounts/first-administrator/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class FirstAdministratorResource {

    private static final Form FORM = form();

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance firstAdministrator(BoundForm form);
    }

    private final FirstAdministrator first;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Submitted submitted;
    private final Flash flash;
    private final RoutingContext context;

    protected FirstAdministratorResource(
            FirstAdministrator first,
            Accounts accounts,
            Sessions sessions,
            Submitted submitted,
            Flash flash,
            RoutingContext context) {
        this.first = first;
        this.accounts = accounts;
        this.sessions = sessions;
        this.submitted = submitted;
        this.flash = flash;
        this.context = context;
    }

    private static Form form() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("username")
                .label("User name")
                .required()
                .maxLength(150)
                .initial("admin")
                .autocomplete("username")
                .autofocus());
        fields.add(Field.text("email")
                .label("E-mail address")
                .required()
                .maxLength(254)
                .autocomplete("email"));
        fields.addAll(PasswordFields.required());
        fields.add(Field.hidden("code").maxLength(200));
        return Form.of(fields);
    }

    @GET
    public TemplateInstance show(@QueryParam("code") @DefaultValue("") String code) {
        requireCode(code);
        return Templates.firstAdministrator(FORM.prefilled(Map.of("code", code)));
    }

    @POST
    public Object create() {
        requireCode(submitted.text("code"));
        BoundForm form = FORM.bind(submitted.texts());
        FormValues values = form.values();
        AccountDetails details =
                AccountDetails.administrator(values.textOrEmpty("username"), values.textOrEmpty("email"));
        if (form.isValid()) {
            PasswordFields.check(form, AccountRules.personal(details));
        }
        if (form.isValid()) {
            try {
                sessions.begin(
                        accounts.create(details, values.text(PasswordFields.PASSWORD), Viewer.system()), context);
                flash.success("You are the administrator of this site.");
                return Response.seeOther(URI.create("/")).build();
            } catch (ValidationException e) {
                form.errors().addAll(e.errors());
            }
        }
        return Response.status(400).entity(Templates.firstAdministrator(form)).build();
    }

    private void requireCode(String code) {
        if (!first.mayBeMadeWith(code)) {
            throw TomException.notFound("page");
        }
    }
}
