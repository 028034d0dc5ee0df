package org.tomtoolkit.targets.imports;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.TargetsConfig;

/** Deletes files that were imported, or never were, and their reports. */
@PluginId("forget-imports")
class ForgetImports implements RecurringJob {

    private final TargetImports imports;
    private final TargetsConfig config;

    ForgetImports(TargetImports imports, TargetsConfig config) {
        this.imports = imports;
        this.config = config;
    }

    @Override
    public String label() {
        return "Delete old imports";
    }

    @Override
    public String schedule() {
        return config.importFiles().cleanSchedule();
    }

    @Override
    public void run() throws IOException {
        Instant end = Instant.now().minus(config.importFiles().keep());
        List<TargetImport> old = imports.olderThan(end, 0);
        while (!old.isEmpty()) {
            for (TargetImport each : old) {
                // a job that reads for days finds its file to the end
                if (!imports.isBeingRead(each)) {
                    imports.delete(each);
                }
            }
            old = imports.olderThan(end, old.get(old.size() - 1).getId());
        }
    }
}
