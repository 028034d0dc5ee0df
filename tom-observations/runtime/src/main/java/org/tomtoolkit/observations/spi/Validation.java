package org.tomtoolkit.observations.spi;

/**
 * What a facility says about a request it was only asked about.
 *
 * @since 1.0
 */
public sealed interface Validation permits Valid, Rejected, Unreachable {}
