package org.tomtoolkit.common.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.tomtoolkit.common.account.AccountClosed;
import org.tomtoolkit.common.session.LoginsEnded;

/** Closes, on all nodes and at once, the connections of logins that ended. */
@ApplicationScoped
class EndedLogins {

    private final Live live;

    EndedLogins(Live live) {
        this.live = live;
    }

    void ended(@Observes LoginsEnded event) {
        live.checkLogins(event.accountId());
    }

    void closed(@Observes AccountClosed event) {
        live.checkLogins(event.accountId());
    }
}
