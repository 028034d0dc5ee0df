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
public class Target {

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

    @Column(name = "epoch_of_elements")
    private Double epochOfElements;

    @Column(name = "mean_anomaly")
    private Double meanAnomaly;

    @Column(name = "arg_of_perihelion")
    private Double argOfPerihelion;

    @Column(name = "eccentricity")
    private Double eccentricity;

    @Column(name = "lng_asc_node")
    private Double lngAscNode;

    @Column(name = "inclination")
    private Double inclination;

    @Column(name = "mean_daily_motion")
    private Double meanDailyMotion;

    @Column(name = "semimajor_axis")
    private Double semimajorAxis;

    @Column(name = "epoch_of_perihelion")
    private Double epochOfPerihelion;

    @Column(name = "ephemeris_period")
    private Double ephemerisPeriod;

    @Column(name = "ephemeris_period_err")
    private Double ephemerisPeriodErr;

    @Column(name = "ephemeris_epoch")
    private Double ephemerisEpoch;

    @Column(name = "ephemeris_epoch_err")
    private Double ephemerisEpochErr;

    @Column(name = "perihdist")
    private Double perihdist;

    @Column(name = "abs_mag")
    private Double absMag;

    @Column(name = "slope")
    private Double slope;

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
        if (ra == null || dec == null) {
            zone = null;
            unitX = null;
            unitY = null;
            unitZ = null;
            constellation = NOWHERE;
            return;
        }
        SkyPosition position = new SkyPosition(ra, dec);
        constellation = Constellation.of(position).abbreviation();
        double[] vector = position.unitVector();
        zone = ConeZones.zone(dec);
        unitX = vector[0];
        unitY = vector[1];
        unitZ = vector[2];
    }

    /** Where it stands at its epoch, or null: it moves, or nobody said where. */
    public SkyPosition position() {
        return ra == null || dec == null ? null : new SkyPosition(ra, dec);
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

    /** Epoch of the orbital elements, MJD (TT). */
    public Double getEpochOfElements() {
        return epochOfElements;
    }

    public void setEpochOfElements(Double value) {
        this.epochOfElements = value;
    }

    /** Mean anomaly, degrees. */
    public Double getMeanAnomaly() {
        return meanAnomaly;
    }

    public void setMeanAnomaly(Double value) {
        this.meanAnomaly = value;
    }

    /** Argument of perihelion, degrees J2000. */
    public Double getArgOfPerihelion() {
        return argOfPerihelion;
    }

    public void setArgOfPerihelion(Double value) {
        this.argOfPerihelion = value;
    }

    /** Eccentricity. */
    public Double getEccentricity() {
        return eccentricity;
    }

    public void setEccentricity(Double value) {
        this.eccentricity = value;
    }

    /** Longitude of the ascending node, degrees J2000. */
    public Double getLngAscNode() {
        return lngAscNode;
    }

    public void setLngAscNode(Double value) {
        this.lngAscNode = value;
    }

    /** Inclination to the ecliptic, degrees J2000. */
    public Double getInclination() {
        return inclination;
    }

    public void setInclination(Double value) {
        this.inclination = value;
    }

    /** Mean daily motion, degrees per day. */
    public Double getMeanDailyMotion() {
        return meanDailyMotion;
    }

    public void setMeanDailyMotion(Double value) {
        this.meanDailyMotion = value;
    }

    /** Semi-major axis, au. */
    public Double getSemimajorAxis() {
        return semimajorAxis;
    }

    public void setSemimajorAxis(Double value) {
        this.semimajorAxis = value;
    }

    /** Epoch of perihelion, MJD (TT). */
    public Double getEpochOfPerihelion() {
        return epochOfPerihelion;
    }

    public void setEpochOfPerihelion(Double value) {
        this.epochOfPerihelion = value;
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

    /** Perihelion distance, au. */
    public Double getPerihdist() {
        return perihdist;
    }

    public void setPerihdist(Double value) {
        this.perihdist = value;
    }

    /** Absolute magnitude, H or m1. */
    public Double getAbsMag() {
        return absMag;
    }

    public void setAbsMag(Double value) {
        this.absMag = value;
    }

    /** Slope parameter, G or k1. */
    public Double getSlope() {
        return slope;
    }

    public void setSlope(Double value) {
        this.slope = value;
    }
}
