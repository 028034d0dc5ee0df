package org.tomtoolkit.dataproducts.merge;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.tomtoolkit.dataproducts.DataProduct;
import org.tomtoolkit.targets.merge.OwnedRowsPart;

/** The files of a target that is merged into another; the files themselves stay where they are stored. */
@Singleton
class ProductMerge extends OwnedRowsPart {

    ProductMerge(EntityManager entities) {
        super(entities, DataProduct.class, "tom_data_product", "a data product", "data products");
    }

    @Override
    public String id() {
        return "data-products";
    }
}
