package org.tomtoolkit.observations.spi;

/**
 * Answer to the question how observations stand.
 *
 * @since 1.0
 */
public sealed interface StatusReport permits Reported, Unreachable {}
