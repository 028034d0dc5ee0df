package org.tomtoolkit.it.core;

import java.util.concurrent.locks.LockSupport;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Runs until somebody cancels it. */
@PluginId("it-endless")
public class EndlessJob implements Job<EndlessJob.Parameters> {

    /** None. */
    public record Parameters() {}

    @Override
    public String label() {
        return "Endless";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public String run(Parameters parameters, JobContext context) {
        for (long turn = 1; !context.isCancelled(); turn++) {
            context.progress(turn, 0, "Turn " + turn);
            LockSupport.parkNanos(20_000_000);
        }
        return "Stopped when asked";
    }
}
