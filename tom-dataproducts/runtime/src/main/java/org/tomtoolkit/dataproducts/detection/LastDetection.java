package org.tomtoolkit.dataproducts.detection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The latest point of a target's light curve that is a detection. It follows from the photometry. */
@Entity
@Table(name = "tom_last_detection")
public class LastDetection {

    @Id
    @Column(name = "target_id")
    private Long targetId;

    @Column(nullable = false)
    private double mjd;

    @Column(nullable = false)
    private double magnitude;

    @Column(length = 50)
    private String band;

    protected LastDetection() {}

    LastDetection(Long targetId, double mjd, double magnitude, String band) {
        this.targetId = targetId;
        this.mjd = mjd;
        this.magnitude = magnitude;
        this.band = band;
    }

    public Long targetId() {
        return targetId;
    }

    /** When, MJD (UTC). */
    public double mjd() {
        return mjd;
    }

    public double magnitude() {
        return magnitude;
    }

    /** Filter, {@code ""} when nobody said. */
    public String band() {
        return band == null ? "" : band;
    }
}
