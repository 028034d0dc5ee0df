package org.tomtoolkit.dataproducts.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A point of a light curve as it is stored; written in bulk by {@link PhotometryWriter}, read by queries. */
@Entity
@Immutable
@Table(name = "tom_photometry")
public class Photometry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "target_id", nullable = false)
    Long targetId;

    @Column(name = "data_product_id")
    Long dataProductId;

    @Column(nullable = false)
    double mjd;

    @Column(nullable = false)
    Instant taken;

    @Column(length = 50)
    String band;

    Double magnitude;

    @Column(name = "magnitude_error")
    Double error;

    @Column(name = "limit_magnitude")
    Double limit;

    Double flux;

    @Column(name = "flux_error")
    Double fluxError;

    @Column(length = 50)
    String unit;

    @Column(length = 100)
    String telescope;

    @Column(length = 100)
    String instrument;

    @Column(name = "source_name", length = 100)
    String sourceName;

    @Column(name = "source_location", length = 200)
    String sourceLocation;

    @Column(length = 100_000)
    String extra;

    @Column(nullable = false, length = 64)
    String fingerprint;

    protected Photometry() {}

    public Long id() {
        return id;
    }

    public long targetId() {
        return targetId;
    }

    public Long dataProductId() {
        return dataProductId;
    }
}
