package org.tomtoolkit.dataproducts.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.PhotometryPoint;

/** Points of light curves as values. Callers have checked that the viewer may view the target. */
@ApplicationScoped
public class PhotometryReads {

    private final EntityManager entities;
    private final ExtraJson json;
    private final HiddenFiles files;

    PhotometryReads(EntityManager entities, ExtraJson json, HiddenFiles files) {
        this.entities = entities;
        this.json = json;
        this.files = files;
    }

    /** The newest points, newest first. */
    public List<PhotometryPoint> newest(long targetId, int most, Viewer viewer) {
        Set<Long> hidden = files.of(targetId, viewer);
        return HiddenFiles.bind(
                        entities.createQuery(
                                "from Photometry p where p.targetId = :target" + HiddenFiles.without("p", hidden)
                                        + " order by p.mjd desc, p.id desc",
                                Photometry.class),
                        hidden)
                .setParameter("target", targetId)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(this::point)
                .toList();
    }

    /** How many points a target has. */
    public long count(long targetId, Viewer viewer) {
        Set<Long> hidden = files.of(targetId, viewer);
        return HiddenFiles.bind(
                        entities.createQuery(
                                "select count(p) from Photometry p where p.targetId = :target"
                                        + HiddenFiles.without("p", hidden),
                                Long.class),
                        hidden)
                .setParameter("target", targetId)
                .getSingleResult();
    }

    PhotometryPoint point(Photometry row) {
        return new PhotometryPoint(
                row.mjd,
                row.band,
                row.magnitude,
                row.error,
                row.limit,
                row.flux,
                row.fluxError,
                row.unit,
                row.telescope,
                row.instrument,
                row.sourceName,
                row.sourceLocation,
                json.read(row.extra));
    }
}
