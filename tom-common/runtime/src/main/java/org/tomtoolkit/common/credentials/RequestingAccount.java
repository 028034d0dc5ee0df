package org.tomtoolkit.common.credentials;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.permission.OnBehalf;

/** The account that makes the request, wherever there is a request. */
@ApplicationScoped
class RequestingAccount implements OnBehalf.Requester {

    private final Instance<CurrentViewer> viewer;

    RequestingAccount(Instance<CurrentViewer> viewer) {
        this.viewer = viewer;
    }

    @Override
    public Long accountId() {
        return Arc.container().requestContext().isActive() ? viewer.get().get().userId() : null;
    }
}
