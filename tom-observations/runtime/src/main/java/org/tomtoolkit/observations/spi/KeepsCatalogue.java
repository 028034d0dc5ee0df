package org.tomtoolkit.observations.spi;

/**
 * Ability of a facility to build its forms from a list of instruments, proposals and the like that it fetches from time to
 * time. The last list serves as long as the facility cannot be reached.
 *
 * @since 1.0
 */
public interface KeepsCatalogue {

    /** How old the list is; answers at once. */
    CatalogueState catalogue();

    /** Fetches the list now. Called by a recurring job and by people; never throws for a remote failure. */
    CatalogueState refreshCatalogue();
}
