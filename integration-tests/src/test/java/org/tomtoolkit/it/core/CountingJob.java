package org.tomtoolkit.it.core;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Fails as often as it is told to, and counts how often it ran. */
@PluginId("it-counting")
public class CountingJob implements Job<CountingJob.Parameters> {

    /**
     * @param name of the count
     * @param failures runs that fail before one succeeds
     */
    public record Parameters(String name, int failures) {}

    private static final Map<String, Integer> RUNS = new ConcurrentHashMap<>();

    static int runs(String name) {
        return RUNS.getOrDefault(name, 0);
    }

    @Override
    public String label() {
        return "Counting";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public String run(Parameters parameters, JobContext context) {
        int run = RUNS.merge(parameters.name(), 1, Integer::sum);
        context.progress(run, parameters.failures() + 1L, "Run " + run);
        context.log("This is run " + run);
        if (run <= parameters.failures()) {
            throw new TomException(502, "Failed", "The telescope is in cloud.", null);
        }
        return "Counted to " + run;
    }
}
