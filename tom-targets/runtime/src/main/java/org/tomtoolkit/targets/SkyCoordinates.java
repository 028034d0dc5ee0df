package org.tomtoolkit.targets;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/**
 * Where a {@link Target} stands on the sky, how far away it is, how it drifts and by what period it varies. The frame is
 * ICRS; null means unknown, zero is a value.
 *
 * @since 1.0
 */
@MappedSuperclass
public abstract class SkyCoordinates extends OrbitalElements {

    @Column(name = "ra_deg")
    private Double ra;

    @Column(name = "dec_deg")
    private Double dec;

    @Column(name = "epoch")
    private Double epoch;

    @Column(name = "parallax")
    private Double parallax;

    @Column(name = "pm_ra")
    private Double pmRa;

    @Column(name = "pm_dec")
    private Double pmDec;

    @Column(name = "galactic_lng")
    private Double galacticLng;

    @Column(name = "galactic_lat")
    private Double galacticLat;

    @Column(name = "distance")
    private Double distance;

    @Column(name = "distance_err")
    private Double distanceErr;

    @Column(name = "ephemeris_period")
    private Double ephemerisPeriod;

    @Column(name = "ephemeris_period_err")
    private Double ephemerisPeriodErr;

    @Column(name = "ephemeris_epoch")
    private Double ephemerisEpoch;

    @Column(name = "ephemeris_epoch_err")
    private Double ephemerisEpochErr;

    /** Right ascension, degrees ICRS in [0, 360). */
    public Double getRa() {
        return ra;
    }

    public void setRa(Double value) {
        this.ra = value;
    }

    /** Declination, degrees ICRS in [−90, 90]. */
    public Double getDec() {
        return dec;
    }

    public void setDec(Double value) {
        this.dec = value;
    }

    /** Epoch of the position, Julian years. */
    public Double getEpoch() {
        return epoch;
    }

    public void setEpoch(Double value) {
        this.epoch = value;
    }

    /** Parallax, mas. */
    public Double getParallax() {
        return parallax;
    }

    public void setParallax(Double value) {
        this.parallax = value;
    }

    /** Proper motion in right ascension (times cos δ), mas/yr. */
    public Double getPmRa() {
        return pmRa;
    }

    public void setPmRa(Double value) {
        this.pmRa = value;
    }

    /** Proper motion in declination, mas/yr. */
    public Double getPmDec() {
        return pmDec;
    }

    public void setPmDec(Double value) {
        this.pmDec = value;
    }

    /** Galactic longitude, degrees. */
    public Double getGalacticLng() {
        return galacticLng;
    }

    public void setGalacticLng(Double value) {
        this.galacticLng = value;
    }

    /** Galactic latitude, degrees. */
    public Double getGalacticLat() {
        return galacticLat;
    }

    public void setGalacticLat(Double value) {
        this.galacticLat = value;
    }

    /** Distance, pc. */
    public Double getDistance() {
        return distance;
    }

    public void setDistance(Double value) {
        this.distance = value;
    }

    /** Error of the distance, pc. */
    public Double getDistanceErr() {
        return distanceErr;
    }

    public void setDistanceErr(Double value) {
        this.distanceErr = value;
    }

    /** Period of an ephemeris, days. */
    public Double getEphemerisPeriod() {
        return ephemerisPeriod;
    }

    public void setEphemerisPeriod(Double value) {
        this.ephemerisPeriod = value;
    }

    /** Error of the period, days. */
    public Double getEphemerisPeriodErr() {
        return ephemerisPeriodErr;
    }

    public void setEphemerisPeriodErr(Double value) {
        this.ephemerisPeriodErr = value;
    }

    /** Epoch of an ephemeris, days. */
    public Double getEphemerisEpoch() {
        return ephemerisEpoch;
    }

    public void setEphemerisEpoch(Double value) {
        this.ephemerisEpoch = value;
    }

    /** Error of the epoch, days. */
    public Double getEphemerisEpochErr() {
        return ephemerisEpochErr;
    }

    public void setEphemerisEpochErr(Double value) {
        this.ephemerisEpochErr = value;
    }
}
