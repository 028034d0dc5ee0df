package org.tomtoolkit.dataproducts.merge;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.tomtoolkit.dataproducts.measurement.Spectrum;
import org.tomtoolkit.targets.merge.OwnedRowsPart;

/** The spectra of a target that is merged into another, each once. */
@Singleton
class SpectrumMerge extends OwnedRowsPart {

    SpectrumMerge(EntityManager entities) {
        super(entities, Spectrum.class, "tom_spectrum", "a spectrum", "spectra", "fingerprint");
        copying(
                "data_product_id",
                "mjd",
                "taken",
                "sample_count",
                "wavelength",
                "flux",
                "flux_error",
                "wavelength_unit",
                "flux_unit",
                "telescope",
                "instrument",
                "facility",
                "source_name",
                "source_location",
                "extra",
                "fingerprint");
    }

    @Override
    public String id() {
        return "spectra";
    }
}
