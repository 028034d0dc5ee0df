package org.tomtoolkit.common.session;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The token every form carries: random, signed, and equal to the one in the browser's cookie. */
@ApplicationScoped
public class CsrfTokens {

    /** Name of the form field. */
    public static final String FIELD = "csrf_token";

    /** Name of the header scripts send instead. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String COOKIE = "tom-csrf";
    private static final String MADE = CsrfTokens.class.getName();
    private static final long LIFETIME_SECONDS = 14L * 24 * 3600;

    private final SessionKey key;
    private final Sessions sessions;

    CsrfTokens(SessionKey key, Sessions sessions) {
        this.key = key;
        this.sessions = sessions;
    }

    /** The token of this browser, made on first use. */
    public String token(RoutingContext context) {
        String made = context.get(MADE);
        if (made != null) {
            return made;
        }
        String token = inCookie(context);
        if (token == null) {
            String random = key.randomText(18);
            token = random + "." + key.sign("csrf", random);
            sessions.setCookie(context, COOKIE, token, LIFETIME_SECONDS);
        }
        context.put(MADE, token);
        return token;
    }

    boolean isValid(RoutingContext context, String submitted) {
        String expected = inCookie(context);
        return expected != null
                && submitted != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), submitted.getBytes(StandardCharsets.UTF_8));
    }

    static void forget(RoutingContext context) {
        context.response().addCookie(Cookie.cookie(COOKIE, "").setPath("/").setMaxAge(0));
    }

    private String inCookie(RoutingContext context) {
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null) {
            return null;
        }
        String value = cookie.getValue();
        int dot = value.indexOf('.');
        boolean ours = dot > 0 && key.verify("csrf", value.substring(0, dot), value.substring(dot + 1));
        return ours ? value : null;
    }
}
