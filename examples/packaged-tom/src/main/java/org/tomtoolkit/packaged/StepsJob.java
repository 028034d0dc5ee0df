package org.tomtoolkit.packaged;

import java.util.concurrent.locks.LockSupport;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Many small steps. */
@PluginId("packaged-steps")
class StepsJob implements Job<StepsJob.Parameters> {

    /**
     * @param run name of the effects
     * @param total number of steps
     * @param pauseMillis how long each step takes besides its effect
     */
    record Parameters(String run, int total, int pauseMillis) {}

    private final Effects effects;

    StepsJob(Effects effects) {
        this.effects = effects;
    }

    @Override
    public String label() {
        return "Steps";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public String run(Parameters parameters, JobContext context) throws Exception {
        context.steps(
                parameters.total(),
                step -> {
                    LockSupport.parkNanos(parameters.pauseMillis() * 1_000_000L);
                    return step;
                },
                (step, fetched) -> effects.add(parameters.run(), step));
        return "Done " + parameters.total();
    }
}
