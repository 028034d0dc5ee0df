package org.tomtoolkit.catalogs.spi;

import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * Looks a name up in an outside catalogue and answers targets in the making. A class with
 * {@link org.tomtoolkit.core.plugin.PluginId} that implements this is a service of the catalogue page and of the API.
 *
 * <p>One instance serves all requests at once, so keep no state of a search in fields.
 *
 * @since 1.0
 */
@Spi("harvester")
public interface CatalogHarvester extends Plugin {

    /** One sentence about what the catalogue knows. */
    String help();

    /** A term that is found, shown as an example, e.g. {@code M 31}. */
    String exampleTerm();

    /**
     * Asks the catalogue. Called when a person asks for it, on a worker thread, outside a transaction; call out through
     * {@link org.tomtoolkit.core.remote.RemoteClient} only.
     *
     * @param term what the person typed: not empty, without control characters, at most 200 characters, runs of white
     *     space made one blank; anything else may be in it, quotes and Greek letters included
     * @return what was found; a {@link org.tomtoolkit.core.remote.RemoteException} may be let through and counts as
     *     {@link SearchResult.Unreachable}
     */
    SearchResult search(String term);
}
