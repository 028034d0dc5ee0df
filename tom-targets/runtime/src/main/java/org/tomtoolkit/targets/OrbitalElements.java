package org.tomtoolkit.targets;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/**
 * How a {@link Target} moves around the Sun and how bright it gets, as far as its {@link OrbitScheme} has it. Elements refer
 * to the ecliptic and equinox J2000.0; null means unknown.
 *
 * @since 1.0
 */
@MappedSuperclass
public abstract class OrbitalElements {

    @Column(name = "epoch_of_elements")
    private Double epochOfElements;

    @Column(name = "mean_anomaly")
    private Double meanAnomaly;

    @Column(name = "arg_of_perihelion")
    private Double argOfPerihelion;

    @Column(name = "eccentricity")
    private Double eccentricity;

    @Column(name = "lng_asc_node")
    private Double lngAscNode;

    @Column(name = "inclination")
    private Double inclination;

    @Column(name = "mean_daily_motion")
    private Double meanDailyMotion;

    @Column(name = "semimajor_axis")
    private Double semimajorAxis;

    @Column(name = "epoch_of_perihelion")
    private Double epochOfPerihelion;

    @Column(name = "perihdist")
    private Double perihdist;

    @Column(name = "abs_mag")
    private Double absMag;

    @Column(name = "slope")
    private Double slope;

    /** Epoch of the orbital elements, MJD (TT). */
    public Double getEpochOfElements() {
        return epochOfElements;
    }

    public void setEpochOfElements(Double value) {
        this.epochOfElements = value;
    }

    /** Mean anomaly, degrees. */
    public Double getMeanAnomaly() {
        return meanAnomaly;
    }

    public void setMeanAnomaly(Double value) {
        this.meanAnomaly = value;
    }

    /** Argument of perihelion, degrees J2000. */
    public Double getArgOfPerihelion() {
        return argOfPerihelion;
    }

    public void setArgOfPerihelion(Double value) {
        this.argOfPerihelion = value;
    }

    /** Eccentricity. */
    public Double getEccentricity() {
        return eccentricity;
    }

    public void setEccentricity(Double value) {
        this.eccentricity = value;
    }

    /** Longitude of the ascending node, degrees J2000. */
    public Double getLngAscNode() {
        return lngAscNode;
    }

    public void setLngAscNode(Double value) {
        this.lngAscNode = value;
    }

    /** Inclination to the ecliptic, degrees J2000. */
    public Double getInclination() {
        return inclination;
    }

    public void setInclination(Double value) {
        this.inclination = value;
    }

    /** Mean daily motion, degrees per day. */
    public Double getMeanDailyMotion() {
        return meanDailyMotion;
    }

    public void setMeanDailyMotion(Double value) {
        this.meanDailyMotion = value;
    }

    /** Semi-major axis, au. */
    public Double getSemimajorAxis() {
        return semimajorAxis;
    }

    public void setSemimajorAxis(Double value) {
        this.semimajorAxis = value;
    }

    /** Epoch of perihelion, MJD (TT). */
    public Double getEpochOfPerihelion() {
        return epochOfPerihelion;
    }

    public void setEpochOfPerihelion(Double value) {
        this.epochOfPerihelion = value;
    }

    /** Perihelion distance, au. */
    public Double getPerihdist() {
        return perihdist;
    }

    public void setPerihdist(Double value) {
        this.perihdist = value;
    }

    /** Absolute magnitude, H or m1. */
    public Double getAbsMag() {
        return absMag;
    }

    public void setAbsMag(Double value) {
        this.absMag = value;
    }

    /** Slope parameter, G or k1. */
    public Double getSlope() {
        return slope;
    }

    public void setSlope(Double value) {
        this.slope = value;
    }
}
