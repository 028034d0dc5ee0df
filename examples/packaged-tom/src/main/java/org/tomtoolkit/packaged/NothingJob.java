package org.tomtoolkit.packaged;

import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Does nothing: what a job costs by itself. */
@PluginId("packaged-nothing")
class NothingJob implements Job<NothingJob.Parameters> {

    /** None. */
    record Parameters() {}

    @Override
    public String label() {
        return "Nothing";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public String run(Parameters parameters, JobContext context) {
        return "";
    }
}
