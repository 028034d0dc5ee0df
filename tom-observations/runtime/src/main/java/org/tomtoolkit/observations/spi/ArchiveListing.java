package org.tomtoolkit.observations.spi;

/**
 * What an archive holds of an observation.
 *
 * @since 1.0
 */
public sealed interface ArchiveListing permits Products, Unreachable {}
