package org.tomtoolkit.common.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.tomtoolkit.core.permission.Viewer;

/** The security identity of a logged-in account. */
final class TomIdentity {

    /** Attribute with the {@link Viewer}. */
    static final String VIEWER = "tom.viewer";

    /** Attribute, true when the caller sent credentials in a header, which a foreign site cannot make a browser do. */
    static final String BY_HEADER = "tom.by-header";

    private TomIdentity() {}

    static SecurityIdentity of(Viewer viewer, boolean byHeader) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(viewer.name()))
                .addRole("user")
                .addAttribute(VIEWER, viewer)
                .addAttribute(BY_HEADER, byHeader);
        if (viewer.superuser()) {
            identity.addRole("admin");
        }
        return identity.build();
    }
}
