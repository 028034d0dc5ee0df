package org.tomtoolkit.common.account.oidc;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.tomtoolkit.common.account.AccountResource;
import org.tomtoolkit.common.session.Sessions;
import org.tomtoolkit.core.TomException;

/** The way to the login provider for those who want to get somewhere: remembers where for some minutes. */
@Path(ProviderStartResource.PATH)
@PermitAll
public class ProviderStartResource {

    /** Takes the path to go to afterwards as {@code next}. */
    public static final String PATH = "/accounts/to-provider/";

    private static final String COOKIE = "tom-next";
    private static final long SECONDS = 600;

    private final ProviderLogin provider;
    private final Sessions sessions;

    protected ProviderStartResource(ProviderLogin provider, Sessions sessions) {
        this.provider = provider;
        this.sessions = sessions;
    }

    @GET
    public Response go(@QueryParam("next") @DefaultValue("/") String next, RoutingContext context) {
        if (!provider.isConfigured()) {
            throw TomException.notFound("page");
        }
        String path = AccountResource.local(next).toString();
        sessions.setCookie(context, COOKIE, URLEncoder.encode(path, StandardCharsets.UTF_8), SECONDS);
        return Response.seeOther(URI.create(ProviderLogin.PATH)).build();
    }

    /** Where somebody who came back wanted to go, {@code /} when that is not known; forgotten then. */
    static URI arrived(RoutingContext context, Sessions sessions) {
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return URI.create("/");
        }
        sessions.setCookie(context, COOKIE, "", 0);
        try {
            return AccountResource.local(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
