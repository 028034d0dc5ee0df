package org.tomtoolkit.observations.spi;

import java.net.URI;
import java.util.Optional;

/**
 * Ability of a facility to show an observation on a page of its own.
 *
 * @since 1.0
 */
public interface LinksOut {

    /** Address of the facility's page about an observation; made without asking it. */
    Optional<URI> observationUrl(String observationId);
}
