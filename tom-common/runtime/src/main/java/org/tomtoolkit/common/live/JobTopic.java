package org.tomtoolkit.common.live;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Locale;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.jobs.JobChanged;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;

/** Progress of jobs: to all pages of the owner, and to those who look at the page of the job. */
@PluginId("job")
public class JobTopic implements LiveTopic {

    private static final String EVENT = "job";

    /** What a page needs to show it. */
    record Progress(long id, String state, long done, long total, String message) {}

    private final Jobs jobs;
    private final Live live;

    JobTopic(Jobs jobs, Live live) {
        this.jobs = jobs;
        this.live = live;
    }

    @Override
    public String label() {
        return "Jobs";
    }

    @Override
    public boolean maySee(long id, Viewer viewer) {
        try {
            jobs.get(id, viewer);
            return true;
        } catch (TomException notFound) {
            return false;
        }
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobChanged job) {
        Progress progress = new Progress(
                job.jobId(), job.state().name().toLowerCase(Locale.ROOT), job.done(), job.total(), job.message());
        live.tellFollowers(EVENT, job.jobId(), EVENT, progress);
        if (job.ownerId() != null) {
            live.tellUser(job.ownerId(), EVENT, progress);
        }
    }
}
