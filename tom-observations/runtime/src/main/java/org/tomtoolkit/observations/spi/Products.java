package org.tomtoolkit.observations.spi;

import java.util.List;

/**
 * Data in an archive.
 *
 * @param products empty when there are none yet
 * @since 1.0
 */
public record Products(List<ArchiveProduct> products) implements ArchiveListing {

    public Products {
        products = List.copyOf(products);
    }
}
