package org.tomtoolkit.common.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.tomtoolkit.common.account.Account;

/** Cookies of the site: the login and whatever else a page needs to remember between two requests. */
@ApplicationScoped
public class Sessions {

    static final String COOKIE = "tom-session";

    private final SessionConfig config;
    private final SessionKey key;

    Sessions(SessionConfig config, SessionKey key) {
        this.config = config;
        this.key = key;
    }

    /** Logs an account in on this browser. */
    public void begin(Account account, RoutingContext context) {
        Instant expires = Instant.now().plus(config.lifetime());
        String token = new SessionToken(account.getId(), account.getSessionEpoch(), expires).signed(key);
        setCookie(context, COOKIE, token, config.lifetime().toSeconds());
        CsrfTokens.forget(context);
    }

    /** Logs out on this browser. */
    public void end(RoutingContext context) {
        setCookie(context, COOKIE, "", 0);
        CsrfTokens.forget(context);
    }

    Optional<SessionToken> read(RoutingContext context) {
        Cookie cookie = context.request().getCookie(COOKIE);
        return cookie == null ? Optional.empty() : SessionToken.read(cookie.getValue(), key, Instant.now());
    }

    /** Sets a cookie scripts cannot read. */
    public void setCookie(RoutingContext context, String name, String value, long seconds) {
        context.response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(
                                config.secureCookies().orElse(context.request().isSSL()))
                        .setMaxAge(seconds));
    }
}
