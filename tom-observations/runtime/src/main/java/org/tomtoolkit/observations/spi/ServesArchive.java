package org.tomtoolkit.observations.spi;

/**
 * Ability of a facility to list the data of an observation.
 *
 * @since 1.0
 */
public interface ServesArchive {

    /** The products of one observation. Never throws for a remote failure. */
    ArchiveListing products(String observationId);
}
