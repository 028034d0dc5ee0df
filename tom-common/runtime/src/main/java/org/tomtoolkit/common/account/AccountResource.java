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
import java.util.Optional;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.ClientAddress;
import org.tomtoolkit.common.session.KnownBrowsers;
import org.tomtoolkit.common.session.Sessions;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;

/** Logging in and out. */
@Path("/accounts")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AccountResource {

    private static final Form LOGIN = Form.of(
            Field.text("username")
                    .label("User name")
                    .required()
                    .maxLength(150)
                    .autocomplete("username")
                    .autofocus(),
            Field.password("password").required().maxLength(500).autocomplete("current-password"),
            Field.hidden("next").maxLength(4000));

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance login(BoundForm form);
    }

    private final Logins logins;
    private final Sessions sessions;
    private final KnownBrowsers browsers;
    private final Submitted submitted;
    private final Flash flash;
    private final RoutingContext context;

    protected AccountResource(
            Logins logins,
            Sessions sessions,
            KnownBrowsers browsers,
            Submitted submitted,
            Flash flash,
            RoutingContext context) {
        this.logins = logins;
        this.sessions = sessions;
        this.browsers = browsers;
        this.submitted = submitted;
        this.flash = flash;
        this.context = context;
    }

    @GET
    @Path("/login/")
    public TemplateInstance form(@QueryParam("next") @DefaultValue("/") String next) {
        return Templates.login(LOGIN.prefilled(java.util.Map.of("next", next)));
    }

    @POST
    @Path("/login/")
    public Object login() {
        BoundForm form = LOGIN.bind(submitted.texts());
        if (form.isValid()) {
            String username = form.values().text("username");
            Optional<Account> account = logins.check(
                    username,
                    form.values().text("password"),
                    ClientAddress.of(context),
                    browsers.isKnown(username, context));
            if (account.isPresent()) {
                browsers.remember(username, context);
                sessions.begin(account.get(), context);
                return Response.seeOther(local(form.text("next"))).build();
            }
            form.errors().add("The user name and the password do not belong together.");
        }
        return Response.status(400).entity(Templates.login(form)).build();
    }

    @POST
    @Path("/logout/")
    public Response logout() {
        sessions.end(context);
        flash.info("You are logged out.");
        return Response.seeOther(URI.create("/")).build();
    }

    /** Only a path of this site; anything else leads home. */
    public static URI local(String next) {
        boolean safe = next.matches("/(?![/\\\\]).*")
                && !next.contains("\\")
                && next.chars().noneMatch(c -> c < 32);
        try {
            return safe ? new URI(next) : URI.create("/");
        } catch (java.net.URISyntaxException e) {
            return URI.create("/");
        }
    }
}
