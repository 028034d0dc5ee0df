package org.tomtoolkit.observations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A submission that has begun; its unique key keeps the same form from being sent twice. */
@Entity
@Table(name = "tom_observation_key")
public class SubmissionKey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "submission_key", nullable = false, length = 64)
    private String key;

    @Column(nullable = false)
    private Instant created;

    protected SubmissionKey() {}

    SubmissionKey(String key) {
        this.key = key;
        this.created = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
