package org.tomtoolkit.targets.names;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Another name of a target; no two targets share one.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_target_name")
public class TargetName {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "target_id", nullable = false)
    private Long targetId;

    @Column(nullable = false, length = 100, unique = true)
    private String name;

    @Column(name = "name_key", nullable = false, length = 100)
    private String nameKey;

    @Column(nullable = false)
    private Instant created;

    @Column(nullable = false)
    private Instant modified;

    protected TargetName() {}

    public Long getId() {
        return id;
    }

    public Long getTargetId() {
        return targetId;
    }

    public String getName() {
        return name;
    }

    public String getNameKey() {
        return nameKey;
    }

    public Instant getCreated() {
        return created;
    }

    public Instant getModified() {
        return modified;
    }
}
