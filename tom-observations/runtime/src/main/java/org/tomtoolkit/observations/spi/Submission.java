package org.tomtoolkit.observations.spi;

/**
 * What became of a request that was sent.
 *
 * @since 1.0
 */
public sealed interface Submission permits Accepted, Rejected, Unreachable {}
