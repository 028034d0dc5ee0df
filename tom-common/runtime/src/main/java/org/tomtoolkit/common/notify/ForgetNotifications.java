package org.tomtoolkit.common.notify;

import java.time.Instant;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.plugin.PluginId;

/** Deletes old notifications. */
@PluginId("forget-notifications")
class ForgetNotifications implements RecurringJob {

    private final NotificationRecords records;
    private final NotifyConfig config;

    ForgetNotifications(NotificationRecords records, NotifyConfig config) {
        this.records = records;
        this.config = config;
    }

    @Override
    public String label() {
        return "Delete old notifications";
    }

    @Override
    public String schedule() {
        return config.cleanSchedule();
    }

    @Override
    public void run() {
        records.deleteOlder(Instant.now().minus(config.keep()));
        records.crowded(config.keepPerAccount())
                .forEach(account -> records.keepNewest(account, config.keepPerAccount()));
    }
}
