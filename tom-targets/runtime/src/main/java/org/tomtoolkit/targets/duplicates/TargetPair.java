package org.tomtoolkit.targets.duplicates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Two targets that are likely the same object; the first id is the smaller one. */
@Entity
@Table(name = "tom_target_pair")
public class TargetPair {

    /** What people said about a pair. */
    public enum State {
        OPEN,
        DIFFERENT
    }

    /** What makes a pair. */
    public enum Reason {
        NAME,
        POSITION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "first_id", nullable = false)
    private Long firstId;

    @Column(name = "second_id", nullable = false)
    private Long secondId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Reason reason;

    @Column(name = "separation_arcsec")
    private Double separationArcsec;

    @Enumerated(EnumType.STRING)
    @Column(name = "pair_state", nullable = false, length = 10)
    private State state;

    @Column(nullable = false)
    private Instant found;

    /** By the last search that found it. */
    @Column(nullable = false)
    private Instant seen;

    @Column(name = "decided_by")
    private Long decidedBy;

    protected TargetPair() {}

    public Long getId() {
        return id;
    }

    public Long getFirstId() {
        return firstId;
    }

    public Long getSecondId() {
        return secondId;
    }

    public Reason getReason() {
        return reason;
    }

    public State getState() {
        return state;
    }
}
