package org.tomtoolkit.common.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tomtoolkit.common.account.Account;

/** Cookies of the site: the login and whatever else a page needs to remember between two requests. */
@ApplicationScoped
public class Sessions {

    static final String COOKIE = "tom-session";

    private final SessionConfig config;
    private final SessionKey key;
    private final LoginSessions logins;

    Sessions(SessionConfig config, SessionKey key, LoginSessions logins) {
        this.config = config;
        this.key = key;
        this.logins = logins;
    }

    /** Logs an account in on this browser. Not to be called in a transaction. */
    public void begin(Account account, RoutingContext context) {
        read(context).ifPresent(old -> logins.end(old.id(), old.accountId()));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant expires = now.plus(config.lifetime());
        String id = key.randomText(18);
        logins.store(new LoginSession(id, account.getId(), now, expires)
                .from(ClientAddress.of(context), context.request().getHeader("User-Agent")));
        String token = new SessionToken(id, account.getId(), account.getSessionEpoch(), expires).signed(key);
        setCookie(context, COOKIE, token, config.lifetime().toSeconds());
        CsrfTokens.forget(context);
    }

    /** Logs out on this browser; a copy of its cookie is worth nothing from now on. */
    public void end(RoutingContext context) {
        read(context).ifPresent(token -> logins.end(token.id(), token.accountId()));
        setCookie(context, COOKIE, "", 0);
        CsrfTokens.forget(context);
    }

    /** Id of the {@link LoginSession} of this browser, {@code ""} when there is none. */
    public String currentId(RoutingContext context) {
        return read(context).map(SessionToken::id).orElse("");
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
