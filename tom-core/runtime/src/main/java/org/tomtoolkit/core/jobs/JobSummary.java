package org.tomtoolkit.core.jobs;

/**
 * What the navigation shows about one's own jobs.
 *
 * @param going queued or running
 * @param failed failed and not looked at since
 * @since 1.0
 */
public record JobSummary(long going, long failed) {}
