package org.tomtoolkit.packaged;

import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** One effect, outside any step: there as often as the job ran. */
@PluginId("packaged-effect")
class OneEffectJob implements Job<OneEffectJob.Parameters> {

    /**
     * @param run name of the effects
     * @param number of the effect
     */
    record Parameters(String run, long number) {}

    private final Effects effects;

    OneEffectJob(Effects effects) {
        this.effects = effects;
    }

    @Override
    public String label() {
        return "One effect";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public String run(Parameters parameters, JobContext context) {
        effects.add(parameters.run(), parameters.number());
        return "";
    }
}
