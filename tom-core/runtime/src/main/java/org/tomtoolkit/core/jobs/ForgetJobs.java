package org.tomtoolkit.core.jobs;

import java.time.Instant;
import org.tomtoolkit.core.plugin.PluginId;

/** Deletes jobs that ended long ago. */
@PluginId("forget-jobs")
class ForgetJobs implements RecurringJob {

    private final JobRecords records;
    private final JobsConfig config;

    ForgetJobs(JobRecords records, JobsConfig config) {
        this.records = records;
        this.config = config;
    }

    @Override
    public String label() {
        return "Delete old jobs";
    }

    @Override
    public String schedule() {
        return config.cleanSchedule();
    }

    @Override
    public void run() {
        Instant end = Instant.now().minus(config.keep());
        int deleted;
        do {
            deleted = records.deleteOlder(end);
        } while (deleted > 0);
    }
}
