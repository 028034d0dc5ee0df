package org.tomtoolkit.dataproducts.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.tomtoolkit.dataproducts.PhotometryPoint;

/** Points of light curves as values. Checks no permission: callers do. */
@ApplicationScoped
public class PhotometryReads {

    private final EntityManager entities;
    private final ExtraJson json;

    PhotometryReads(EntityManager entities, ExtraJson json) {
        this.entities = entities;
        this.json = json;
    }

    /** The newest points, newest first. */
    public List<PhotometryPoint> newest(long targetId, int most) {
        return entities
                .createQuery(
                        "from Photometry p where p.targetId = :target order by p.mjd desc, p.id desc", Photometry.class)
                .setParameter("target", targetId)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(this::point)
                .toList();
    }

    /** How many points a target has. */
    public long count(long targetId) {
        return entities.createQuery("select count(p) from Photometry p where p.targetId = :target", Long.class)
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
