package org.tomtoolkit.common.session;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/**
 * Remembers in a signed cookie which account was last used on a browser, so that guesses made elsewhere do not keep its
 * owner out. It proves nothing else and gives no access.
 */
@ApplicationScoped
public class KnownBrowsers {

    private static final String COOKIE = "tom-known";
    private static final String PURPOSE = "known-browser";
    private static final long SECONDS = 365L * 24 * 3600;

    private final SessionKey key;
    private final Sessions sessions;

    KnownBrowsers(SessionKey key, Sessions sessions) {
        this.key = key;
        this.sessions = sessions;
    }

    /** To be called after a login. */
    public void remember(String username, RoutingContext context) {
        sessions.setCookie(context, COOKIE, signature(username), SECONDS);
    }

    /** Whether somebody logged in to this account with this browser. */
    public boolean isKnown(String username, RoutingContext context) {
        Cookie cookie = context.request().getCookie(COOKIE);
        return cookie != null && key.verify(PURPOSE, username.toLowerCase(Locale.ROOT), cookie.getValue());
    }

    private String signature(String username) {
        return key.sign(PURPOSE, username.toLowerCase(Locale.ROOT));
    }
}
