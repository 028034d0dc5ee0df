package org.tomtoolkit.targets.duplicates;

import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.TargetsConfig;

/** Looks for duplicates every night. */
@PluginId("nightly-duplicates")
class NightlyDuplicates implements RecurringJob {

    private final Duplicates duplicates;
    private final TargetsConfig config;

    NightlyDuplicates(Duplicates duplicates, TargetsConfig config) {
        this.duplicates = duplicates;
        this.config = config;
    }

    @Override
    public String label() {
        return "Find duplicate targets";
    }

    @Override
    public String schedule() {
        return config.duplicatesSchedule();
    }

    @Override
    public void run() {
        duplicates.search(Viewer.system());
    }
}
