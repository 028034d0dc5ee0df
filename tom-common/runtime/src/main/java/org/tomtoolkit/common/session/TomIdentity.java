package org.tomtoolkit.common.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.tomtoolkit.common.token.ApiToken;
import org.tomtoolkit.core.permission.Viewer;

/** The security identity of a logged-in account. */
public final class TomIdentity {

    /** Attribute with the {@link Viewer}. */
    static final String VIEWER = "tom.viewer";

    /** Attribute, true when the caller sent credentials in a header, which a foreign site cannot make a browser do. */
    static final String BY_HEADER = "tom.by-header";

    private static final String TOKEN = "tom.token";

    private TomIdentity() {}

    static SecurityIdentity of(Viewer viewer, boolean byHeader) {
        return builder(viewer, byHeader).build();
    }

    /** For a caller who sent an API token. */
    public static SecurityIdentity ofToken(Viewer viewer, ApiToken token) {
        return builder(viewer, true).addAttribute(TOKEN, token).build();
    }

    /** Whether the caller proved who they are with a header, as scripts do. */
    public static boolean isByHeader(SecurityIdentity identity) {
        return Boolean.TRUE.equals(identity.getAttribute(BY_HEADER));
    }

    /** The API token of the caller, null without one. */
    public static ApiToken token(SecurityIdentity identity) {
        return identity.getAttribute(TOKEN);
    }

    private static QuarkusSecurityIdentity.Builder builder(Viewer viewer, boolean byHeader) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(viewer.name()))
                .addRole("user")
                .addAttribute(VIEWER, viewer)
                .addAttribute(BY_HEADER, byHeader);
        if (viewer.superuser()) {
            identity.addRole("admin");
        }
        return identity;
    }
}
