package org.tomtoolkit.common.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.tomtoolkit.common.session.Submitted;

/** Where the link of {@link Confirmations} leads. Programs that look into mails open links, so a click is asked for. */
@Path("/accounts/register/confirm/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ConfirmationResource {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance registerConfirm(String username, String token);
    }

    private final Confirmations confirmations;
    private final Registrations registrations;
    private final Submitted submitted;
    private final Flash flash;

    protected ConfirmationResource(
            Confirmations confirmations, Registrations registrations, Submitted submitted, Flash flash) {
        this.confirmations = confirmations;
        this.registrations = registrations;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    public Response ask(@QueryParam("token") @DefaultValue("") String token) {
        return confirmations
                .account(token)
                .map(account -> Response.ok(Templates.registerConfirm(account.getUsername(), token))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(this::useless);
    }

    @POST
    public Response confirm() {
        Optional<Account> account = confirmations.account(submitted.text("token"));
        if (account.isEmpty()) {
            return useless();
        }
        registrations.activate(account.get().getId());
        flash.success("Your account is open. Log in with it.");
        return Response.seeOther(URI.create("/accounts/login/")).build();
    }

    private Response useless() {
        flash.error("This link was used already, or it is too old.");
        return Response.seeOther(URI.create("/accounts/login/")).build();
    }
}
