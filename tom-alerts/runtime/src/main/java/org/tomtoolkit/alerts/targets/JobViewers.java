package org.tomtoolkit.alerts.targets;

import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.permission.Viewer;

/** For whom a job works: its owner with the groups of today, or the system. */
@ApplicationScoped
class JobViewers {

    private final AccountRepository accounts;

    JobViewers(AccountRepository accounts) {
        this.accounts = accounts;
    }

    Viewer of(JobContext context) {
        return context.ownerId() == null
                ? Viewer.system()
                : accounts.viewer(context.ownerId())
                        .orElseThrow(() -> TomException.forbidden("The account that asked for this is gone."));
    }
}
