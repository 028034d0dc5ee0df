package org.tomtoolkit.catalogs.page;

import java.util.List;
import org.tomtoolkit.catalogs.spi.CatalogHarvester;
import org.tomtoolkit.core.form.BoundForm;

/**
 * What the catalogue page shows.
 *
 * @param candidates objects to choose from; empty before a search
 * @since 1.0
 */
public record CatalogQueryView(BoundForm form, List<CatalogHarvester> harvesters, List<CatalogCandidate> candidates) {}
