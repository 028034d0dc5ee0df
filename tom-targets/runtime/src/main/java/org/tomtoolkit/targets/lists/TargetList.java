package org.tomtoolkit.targets.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tomtoolkit.core.permission.Visibility;

/**
 * A named list of targets. Its permissions say who sees and changes the list, not who sees the targets in it. Names need
 * not be unique.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_target_list")
public class TargetList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 200)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    @Column(name = "colour", length = 10)
    private ListColour colour;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "access_list_id")
    private Long accessListId;

    @Column(nullable = false)
    private Instant created;

    @Column(nullable = false)
    private Instant modified;

    protected TargetList() {}

    TargetList(String name, Visibility visibility, Long ownerId, Instant now) {
        this.name = name;
        this.visibility = visibility;
        this.ownerId = ownerId;
        this.created = now;
        this.modified = now;
    }

    void change(String newName, Visibility newVisibility, Instant now) {
        this.name = newName;
        this.visibility = newVisibility;
        this.modified = now;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    /** Null when it has none. */
    public ListColour getColour() {
        return colour;
    }

    void change(String newName, ListColour newColour, Instant now) {
        name = newName;
        colour = newColour;
        modified = now;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public Long getAccessListId() {
        return accessListId;
    }

    public Instant getCreated() {
        return created;
    }

    public Instant getModified() {
        return modified;
    }
}
