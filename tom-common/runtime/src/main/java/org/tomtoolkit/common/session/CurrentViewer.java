package org.tomtoolkit.common.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Who makes this request.
 *
 * @since 1.0
 */
@RequestScoped
public class CurrentViewer {

    private final SecurityIdentity identity;

    CurrentViewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Viewer get() {
        Viewer viewer = identity.getAttribute(TomIdentity.VIEWER);
        return viewer == null ? Viewer.anonymous() : viewer;
    }
}
