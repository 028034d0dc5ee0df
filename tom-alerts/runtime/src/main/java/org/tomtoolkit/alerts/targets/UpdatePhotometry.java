package org.tomtoolkit.alerts.targets;

/**
 * Parameters of the job that fetches the light curves of a target again.
 *
 * @since 1.0
 */
public record UpdatePhotometry(long targetId) {

    /** Id of the job. */
    public static final String JOB = "alerts-update-photometry";
}
