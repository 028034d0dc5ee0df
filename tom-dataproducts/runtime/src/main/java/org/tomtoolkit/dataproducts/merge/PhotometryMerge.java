package org.tomtoolkit.dataproducts.merge;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.tomtoolkit.dataproducts.measurement.Photometry;
import org.tomtoolkit.targets.merge.OwnedRowsPart;

/** The photometry of a target that is merged into another, each measurement once. */
@Singleton
class PhotometryMerge extends OwnedRowsPart {

    PhotometryMerge(EntityManager entities) {
        super(
                entities,
                Photometry.class,
                "tom_photometry",
                "a point of photometry",
                "points of photometry",
                "fingerprint");
        copying(
                "data_product_id",
                "mjd",
                "taken",
                "band",
                "magnitude",
                "magnitude_error",
                "limit_magnitude",
                "flux",
                "flux_error",
                "unit",
                "telescope",
                "instrument",
                "source_name",
                "source_location",
                "extra",
                "fingerprint");
    }

    @Override
    public String id() {
        return "photometry";
    }
}
