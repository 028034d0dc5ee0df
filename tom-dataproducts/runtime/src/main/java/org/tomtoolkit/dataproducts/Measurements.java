package org.tomtoolkit.dataproducts;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.measurement.PhotometryReads;
import org.tomtoolkit.dataproducts.measurement.PhotometryWriter;
import org.tomtoolkit.dataproducts.measurement.SpectrumWriter;
import org.tomtoolkit.targets.Targets;

/**
 * The one way in for measurements of targets. Giving the same measurement again changes nothing: each has a fingerprint
 * of what was measured, when and with what, and a target has each fingerprint once.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class Measurements {

    private final Targets targets;
    private final PhotometryWriter photometry;
    private final SpectrumWriter spectra;
    private final PhotometryReads photometryReads;
    private final MeasurementRemoval removal;

    protected Measurements(
            Targets targets,
            PhotometryWriter photometry,
            SpectrumWriter spectra,
            PhotometryReads photometryReads,
            MeasurementRemoval removal) {
        this.removal = removal;
        this.targets = targets;
        this.photometry = photometry;
        this.spectra = spectra;
        this.photometryReads = photometryReads;
    }

    /**
     * Stores the points that are new. Points that cannot be right ({@link PhotometryPoint#problem()}) are counted and
     * left out. Long lists are written in several transactions unless the caller has one.
     *
     * @param product the file they were read from, or null
     * @throws org.tomtoolkit.core.TomException 404/403 when the viewer may not see or change the target
     */
    public IngestResult addPhotometry(
            long targetId, List<PhotometryPoint> points, DataProductRef product, Viewer viewer) {
        targets.get(targetId, viewer, Action.CHANGE);
        return photometry.addAll(targetId, product == null ? null : product.id(), points);
    }

    /**
     * Stores a spectrum if it is new.
     *
     * @param product the file it was read from, or null
     * @throws org.tomtoolkit.core.TomException 404/403 when the viewer may not see or change the target
     */
    public IngestResult addSpectrum(long targetId, SpectrumData spectrum, DataProductRef product, Viewer viewer) {
        targets.get(targetId, viewer, Action.CHANGE);
        return spectra.add(targetId, product == null ? null : product.id(), spectrum);
    }

    /**
     * The newest points.
     *
     * @throws org.tomtoolkit.core.TomException 404 when the viewer may not see the target
     */
    public List<PhotometryPoint> newestPhotometry(long targetId, int most, Viewer viewer) {
        targets.get(targetId, viewer, Action.VIEW);
        return photometryReads.newest(targetId, most, viewer);
    }

    /**
     * Deletes a point; fires {@link MeasurementsDeleted}. Reading its file again brings it back.
     *
     * @throws org.tomtoolkit.core.TomException 404/403 when the viewer may not see or change the target or the file
     */
    public void deletePhotometry(long id, Viewer viewer) {
        removal.delete("Photometry", "photometry", id, viewer);
    }

    /** Deletes a spectrum, as {@link #deletePhotometry}. */
    public void deleteSpectrum(long id, Viewer viewer) {
        removal.delete("Spectrum", "spectroscopy", id, viewer);
    }
}
