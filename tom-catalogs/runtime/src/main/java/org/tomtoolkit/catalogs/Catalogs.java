package org.tomtoolkit.catalogs;

import io.quarkus.arc.All;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.tomtoolkit.catalogs.spi.CatalogHarvester;
import org.tomtoolkit.catalogs.spi.SearchResult;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.plugin.Plugins;
import org.tomtoolkit.core.remote.RemoteException;

/**
 * The harvesters of this TOM and the way to ask them.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class Catalogs {

    /** Most characters of a search term. */
    public static final int MAX_TERM_LENGTH = 200;

    private static final Logger LOG = Logger.getLogger(Catalogs.class);

    private final Plugins<CatalogHarvester> harvesters;

    protected Catalogs(@All List<CatalogHarvester> harvesters) {
        this.harvesters = new Plugins<>("harvester", harvesters);
    }

    /** All that are switched on, by label. */
    public List<CatalogHarvester> harvesters() {
        return harvesters.all();
    }

    /**
     * Asks one catalogue. A harvester that fails in whatever way counts as unreachable.
     *
     * @throws ValidationException at {@code term} when it is empty, too long or holds control characters
     * @throws TomException 404 when there is no such harvester
     */
    public SearchResult search(String harvesterId, String term) {
        CatalogHarvester harvester = harvesters.get(harvesterId);
        String clean = checked(term);
        try {
            return harvester.search(clean);
        } catch (RemoteException e) {
            return new SearchResult.Unreachable(e.hint() == null ? e.detail() : e.detail() + " " + e.hint());
        } catch (RuntimeException | LinkageError e) {
            LOG.warnf(e, "The harvester %s failed", harvesterId);
            return new SearchResult.Unreachable(harvester.label() + " could not be searched; the log says why.");
        }
    }

    private static String checked(String term) {
        String clean = term == null ? "" : term.strip().replaceAll("[\\h\\s]+", " ");
        if (clean.isEmpty()) {
            throw ValidationException.at("term", "This field is required.");
        }
        if (clean.length() > MAX_TERM_LENGTH) {
            throw ValidationException.at("term", "At most " + MAX_TERM_LENGTH + " characters.");
        }
        if (clean.codePoints().anyMatch(Character::isISOControl)) {
            throw ValidationException.at("term", "This text holds characters that no name has.");
        }
        return clean;
    }
}
