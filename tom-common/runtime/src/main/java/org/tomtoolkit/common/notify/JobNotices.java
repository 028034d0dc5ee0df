package org.tomtoolkit.common.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.tomtoolkit.core.jobs.JobChanged;
import org.tomtoolkit.core.jobs.JobState;
import org.tomtoolkit.core.jobs.Jobs;

/** Tells people how their jobs ended, in the transaction that ends them. */
@ApplicationScoped
class JobNotices {

    private final Notifications notifications;
    private final Jobs jobs;
    private final NotifyConfig config;

    JobNotices(Notifications notifications, Jobs jobs, NotifyConfig config) {
        this.notifications = notifications;
        this.jobs = jobs;
        this.config = config;
    }

    void tell(@Observes JobChanged job) {
        if (job.ownerId() == null) {
            return;
        }
        if (job.state() == JobState.FAILED) {
            send(job, NotificationKinds.JOB_FAILED, Severity.DANGER, " failed: ");
        } else if (job.state() == JobState.SUCCEEDED
                && job.seconds() >= config.longJob().toSeconds()) {
            send(job, NotificationKinds.JOB_DONE, Severity.SUCCESS, " is done: ");
        }
    }

    private void send(JobChanged job, String kind, Severity severity, String how) {
        String label = jobs.labels().getOrDefault(job.kind(), job.kind());
        notifications.send(
                job.ownerId(), new Notice(kind, severity, label + how + job.message(), "/jobs/" + job.jobId() + "/"));
    }
}
