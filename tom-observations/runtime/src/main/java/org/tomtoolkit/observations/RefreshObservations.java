package org.tomtoolkit.observations;

import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/**
 * Asks the facilities, on somebody's wish, how the observations that are not over stand.
 *
 * @since 1.0
 */
@PluginId(RefreshObservations.ID)
public class RefreshObservations implements Job<RefreshObservations.Parameters> {

    /** Kind of the job. */
    public static final String ID = "observation-refresh";

    /**
     * Which.
     *
     * @param targetId only those of this target, null for all
     */
    public record Parameters(Long targetId) {}

    private final StatusRefresh refresh;

    RefreshObservations(StatusRefresh refresh) {
        this.refresh = refresh;
    }

    @Override
    public String label() {
        return "Refresh observations";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public int maxAttempts() {
        return 1;
    }

    @Override
    public String run(Parameters parameters, JobContext context) {
        return refresh.all(parameters.targetId(), context::isCancelled).text();
    }
}
