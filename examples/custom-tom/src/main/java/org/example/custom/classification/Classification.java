package org.example.custom.classification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What kind of transient a target is; at most one for each target. */
@Entity
@Table(name = "aurora_classification")
public class Classification {

    @Id
    @Column(name = "target_id")
    private Long targetId;

    @Column(name = "transient_type", nullable = false, length = 20)
    private String transientType;

    @Column(name = "redshift")
    private Double redshift;

    protected Classification() {}

    Classification(long targetId) {
        this.targetId = targetId;
    }

    Classification change(String type, Double z) {
        this.transientType = type;
        this.redshift = z;
        return this;
    }

    public String transientType() {
        return transientType;
    }

    public Double redshift() {
        return redshift;
    }
}
