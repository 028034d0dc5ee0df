package org.tomtoolkit.observations.spi;

/**
 * What became of a wish to cancel.
 *
 * @since 1.0
 */
public sealed interface Cancellation permits Cancelled, NotCancelled, Unreachable {}
