package org.tomtoolkit.common.token;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.Logins;
import org.tomtoolkit.common.session.ClientAddress;
import org.tomtoolkit.common.session.OwnCredentials;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.FieldErrors;

/** {@code POST /api/token-auth/}: a token in exchange for user name and password. */
@Path("/api/token-auth/")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@OwnCredentials
public class TokenAuthApi {

    private final ApiTokens tokens;
    private final Logins logins;
    private final Submitted submitted;

    protected TokenAuthApi(ApiTokens tokens, Logins logins, Submitted submitted) {
        this.tokens = tokens;
        this.logins = logins;
        this.submitted = submitted;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response byJson(JsonNode body, RoutingContext context) {
        return token(text(body, "username"), text(body, "password"), context);
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response byForm(RoutingContext context) {
        return token(submitted.text("username"), submitted.text("password"), context);
    }

    private Response token(String username, String password, RoutingContext context) {
        FieldErrors errors = new FieldErrors();
        require("username", username, errors);
        require("password", password, errors);
        errors.throwIfAny();
        Account account = logins.check(username, password, ClientAddress.of(context))
                .orElseThrow(() ->
                        ValidationException.at(FieldErrors.FORM, "User name and password do not belong together."));
        return Response.ok(Map.of("token", tokens.exchange(account).secret()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static void require(String field, String value, FieldErrors errors) {
        if (value.isEmpty()) {
            errors.add(field, "This field is required.");
        }
    }

    private static String text(JsonNode body, String field) {
        JsonNode value = body == null ? null : body.get(field);
        return value == null || !value.isValueNode() || value.isNull() ? "" : value.asText();
    }
}
