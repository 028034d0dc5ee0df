package org.tomtoolkit.core.jobs;

/**
 * Which jobs are listed.
 *
 * @param state null for all
 * @param kind id of a {@link Job}, {@code ""} for all
 * @param beforeId jobs older than this one, null from the newest
 * @since 1.0
 */
public record JobFilter(JobState state, String kind, Long beforeId) {

    /** All of them, from the newest. */
    public static JobFilter all() {
        return new JobFilter(null, "", null);
    }
}
