package org.tomtoolkit.dataproducts.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.DataProduct;
import org.tomtoolkit.dataproducts.DataProductRef;
import org.tomtoolkit.dataproducts.DataProducts;
import org.tomtoolkit.dataproducts.IngestResult;
import org.tomtoolkit.dataproducts.Measurements;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.dataproducts.measurement.Datum;
import org.tomtoolkit.dataproducts.measurement.DatumSearch;
import org.tomtoolkit.targets.Targets;

/** Stores a measurement that came over REST. */
@ApplicationScoped
class DatumWriter {

    private final Measurements measurements;
    private final DataProducts products;
    private final Targets targets;
    private final DatumValue values;
    private final DatumSearch search;

    DatumWriter(
            Measurements measurements, DataProducts products, Targets targets, DatumValue values, DatumSearch search) {
        this.search = search;
        this.measurements = measurements;
        this.products = products;
        this.targets = targets;
        this.values = values;
    }

    /**
     * @throws ValidationException when a field is wrong, or names what the caller may not change
     * @throws TomException 409 when the target has this measurement already
     */
    Datum add(DatumRequest request, Viewer viewer) {
        requireTarget(request.targetId(), viewer);
        DataProductRef product = product(request, viewer);
        Optional<Datum> stored;
        if (request.isPhotometry()) {
            PhotometryPoint point = values.photometry(request);
            requireNew(measurements.addPhotometry(request.targetId(), List.of(point), product, viewer));
            stored = search.same(request.targetId(), point);
        } else {
            SpectrumData spectrum = values.spectrum(request);
            requireNew(measurements.addSpectrum(request.targetId(), spectrum, product, viewer));
            stored = search.same(request.targetId(), spectrum);
        }
        return stored.orElseThrow(() -> TomException.conflict("The measurement was deleted just now.", null));
    }

    private static void requireNew(IngestResult result) {
        if (result.invalid() > 0) {
            throw ValidationException.at("value", "The value is too long or not valid.");
        }
        if (result.duplicates() > 0) {
            throw TomException.conflict("The target has this measurement already.", null);
        }
    }

    /** In a list of choices, what one may not use does not exist. */
    void requireTarget(long targetId, Viewer viewer) {
        try {
            targets.get(targetId, viewer, Action.CHANGE);
        } catch (TomException e) {
            throw ValidationException.at("target", "There is no target " + targetId + " that you may change.");
        }
    }

    private DataProductRef product(DatumRequest request, Viewer viewer) {
        if (request.productId() == null) {
            return null;
        }
        FieldErrors none =
                new FieldErrors().add("data_product", "The target has no data product " + request.productId() + ".");
        try {
            DataProduct product = products.get(request.productId(), viewer, Action.VIEW);
            if (product.targetId() == request.targetId()) {
                return new DataProductRef(product.id());
            }
        } catch (TomException e) {
            throw new ValidationException(none);
        }
        throw new ValidationException(none);
    }
}
