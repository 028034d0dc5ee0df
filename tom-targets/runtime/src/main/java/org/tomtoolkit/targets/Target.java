package org.tomtoolkit.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.core.sky.ConeZones;
import org.tomtoolkit.core.sky.Constellation;
import org.tomtoolkit.core.sky.SkyPosition;

/**
 * An object on the sky. Angles are degrees, the frame is ICRS; null means unknown, zero is a value.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_target")
public class Target extends SkyCoordinates {

    /** Stands for the constellation of what has no fixed position. */
    public static final String NOWHERE = "-";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 100, unique = true)
    private String name;

    /** Name in the form that equal names share; see the target matcher. */
    @Column(name = "name_key", nullable = false, length = 100)
    private String nameKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_type", nullable = false, length = 20)
    private TargetType type;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Visibility visibility = Visibility.PRIVATE;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "access_list_id")
    private Long accessListId;

    @Column(nullable = false)
    private Instant created;

    @Column(nullable = false)
    private Instant modified;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private OrbitScheme scheme;

    /** Abbreviation of the constellation, {@code -} without a position; null in rows that nobody looked at yet. */
    @Column(name = "constellation", length = 3)
    private String constellation;

    /** Zone of the declination; with the right ascension it leads cone searches. Null without a position. */
    @Column(name = "sky_zone")
    private Integer zone;

    @Column(name = "unit_x")
    private Double unitX;

    @Column(name = "unit_y")
    private Double unitY;

    @Column(name = "unit_z")
    private Double unitZ;

    public Target() {}

    /** Keeps what cone searches use in step with the position, whoever changed it. */
    @PrePersist
    @PreUpdate
    void indexPosition() {
        SkyPosition position = position();
        if (position == null) {
            zone = null;
            unitX = null;
            unitY = null;
            unitZ = null;
            constellation = NOWHERE;
            return;
        }
        constellation = Constellation.of(position).abbreviation();
        double[] vector = position.unitVector();
        zone = ConeZones.zone(position.decDeg());
        unitX = vector[0];
        unitY = vector[1];
        unitZ = vector[2];
    }

    /** Where it stands at its epoch, or null: it moves, or nobody said where. */
    public SkyPosition position() {
        return getRa() == null || getDec() == null ? null : new SkyPosition(getRa(), getDec());
    }

    /** Values of the columns that are no {@link TargetField}, in the order {@link TargetInsert} names them. */
    List<Object> derived() {
        indexPosition();
        return Arrays.asList(
                name,
                nameKey,
                type,
                visibility,
                ownerId,
                accessListId,
                created,
                modified,
                scheme,
                zone,
                unitX,
                unitY,
                unitZ,
                constellation);
    }

    /** Told once the row is written. */
    void saved(Long newId) {
        id = newId;
    }

    /** Takes over what a person can change; owner, access list and times stay. */
    void copyFrom(Target other) {
        name = other.name;
        nameKey = other.nameKey;
        type = other.type;
        visibility = other.visibility;
        scheme = other.scheme;
        for (TargetField field : TargetField.values()) {
            field.set(this, field.get(other));
        }
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameKey() {
        return nameKey;
    }

    public void setNameKey(String nameKey) {
        this.nameKey = nameKey;
    }

    public TargetType getType() {
        return type;
    }

    public void setType(TargetType type) {
        this.type = type;
    }

    public boolean isSidereal() {
        return type == TargetType.SIDEREAL;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    public Long getAccessListId() {
        return accessListId;
    }

    public void setAccessListId(Long accessListId) {
        this.accessListId = accessListId;
    }

    public Instant getCreated() {
        return created;
    }

    public void setCreated(Instant created) {
        this.created = created;
    }

    public Instant getModified() {
        return modified;
    }

    public void setModified(Instant modified) {
        this.modified = modified;
    }

    public OrbitScheme getScheme() {
        return scheme;
    }

    public void setScheme(OrbitScheme scheme) {
        this.scheme = scheme;
    }

    /** Abbreviation of the constellation, {@link #NOWHERE} without a position, null when it is not known yet. */
    public String getConstellation() {
        return constellation;
    }
}
