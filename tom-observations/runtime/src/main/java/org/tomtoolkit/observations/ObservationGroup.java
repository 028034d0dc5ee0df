package org.tomtoolkit.observations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Observations that belong together, e.g. all that one submission made.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_observation_group")
public class ObservationGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(nullable = false)
    private Instant created;

    @Column(nullable = false)
    private Instant modified;

    protected ObservationGroup() {}

    ObservationGroup(String name, Long ownerId) {
        this.name = name.length() > 200 ? name.substring(0, 200) : name;
        this.ownerId = ownerId;
        this.created = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        this.modified = created;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public Instant getCreated() {
        return created;
    }
}
