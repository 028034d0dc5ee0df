package org.tomtoolkit.dataproducts.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.OptionalDouble;

/** The newest photometry of a target. Checks no permission: callers do. */
@ApplicationScoped
public class LatestPoints {

    /** As many fluxes without a detection are looked at, the newest first. */
    private static final int FLUXES = 500;

    /** A detection; band may be null. */
    public record Detection(double mjd, double magnitude, String band) {}

    private final EntityManager entities;

    LatestPoints(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest point with a magnitude, or with a flux that is one. */
    public Optional<Detection> lastDetection(long targetId) {
        return entities
                .createQuery(
                        "select p.mjd, p.magnitude, p.band, p.flux, p.fluxError, p.unit from Photometry p where p.targetId"
                                + " = ?1 and (p.magnitude is not null or p.flux is not null) order by p.mjd desc, p.id desc",
                        Object[].class)
                .setParameter(1, targetId)
                .setMaxResults(FLUXES)
                .getResultList()
                .stream()
                .map(LatestPoints::detection)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Detection> detection(Object[] row) {
        Double magnitude = (Double) row[1];
        if (magnitude == null) {
            magnitude = magnitude((Double) row[3], (Double) row[4], (String) row[5]);
        }
        return magnitude == null
                ? Optional.empty()
                : Optional.of(new Detection((Double) row[0], magnitude, (String) row[2]));
    }

    private static Double magnitude(Double flux, Double error, String unit) {
        OptionalDouble microJansky = AbMagnitude.microJansky(unit);
        boolean detected = flux > 0 && (error == null || flux >= AbMagnitude.MIN_SIGNAL_TO_NOISE * error);
        return detected && microJansky.isPresent() ? AbMagnitude.of(flux * microJansky.getAsDouble()) : null;
    }
}
