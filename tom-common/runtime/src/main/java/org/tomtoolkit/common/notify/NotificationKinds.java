package org.tomtoolkit.common.notify;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The kinds the shell itself sends. */
class NotificationKinds {

    static final String JOB_DONE = "job-done";
    static final String JOB_FAILED = "job-failed";
    static final String ACCOUNT = "account";

    @Produces
    @Singleton
    NotificationKind jobDone() {
        return new NotificationKind(JOB_DONE, "Jobs that are done", "A job you asked for has ended after a while.");
    }

    @Produces
    @Singleton
    NotificationKind jobFailed() {
        return new NotificationKind(JOB_FAILED, "Jobs that failed", "A job you asked for has failed for good.");
    }

    @Produces
    @Singleton
    NotificationKind account() {
        return new NotificationKind(ACCOUNT, "Your account", "Your password was changed.");
    }
}
