package org.tomtoolkit.alerts.targets;

import java.util.List;

/**
 * Parameters of the job that makes targets of alerts.
 *
 * @param runId run that found them
 * @param rowIds rows of the alerts
 * @since 1.0
 */
public record CreateTargets(long runId, List<Long> rowIds) {

    /** Id of the job. */
    public static final String JOB = "alerts-create-targets";
}
