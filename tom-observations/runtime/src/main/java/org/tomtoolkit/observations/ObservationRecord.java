package org.tomtoolkit.observations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.tomtoolkit.observations.spi.ObservationPhase;

/**
 * One observation at a facility: what was asked for and how it stands. Belongs to a target and may be seen by those who may
 * see the target. Changed only through {@link Observations}.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_observation")
public class ObservationRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "target_id", nullable = false)
    private Long targetId;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "access_list_id")
    private Long accessListId;

    @Column(nullable = false, length = 50)
    private String facility;

    @Column(name = "request_type", length = 50)
    private String requestType;

    @Column(name = "parameters", length = 1_000_000)
    private String parametersJson;

    @Column(name = "observation_id", nullable = false, length = 255)
    private String observationId;

    @Column(length = 200)
    private String status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ObservationPhase phase = ObservationPhase.PENDING;

    @Column(name = "scheduled_start")
    private Instant scheduledStart;

    @Column(name = "scheduled_end")
    private Instant scheduledEnd;

    @Column(nullable = false)
    private Instant created;

    @Column(nullable = false)
    private Instant modified;

    protected ObservationRecord() {}

    ObservationRecord(long targetId, Long ownerId, String facility, String requestType, String observationId) {
        this.targetId = targetId;
        this.ownerId = ownerId;
        this.facility = facility;
        this.requestType = requestType;
        this.observationId = observationId;
        this.created = now();
        this.modified = created;
    }

    public Long getId() {
        return id;
    }

    public Long getTargetId() {
        return targetId;
    }

    /** Who asked for it, null for the system and for one that was added by hand by somebody since deleted. */
    public Long getOwnerId() {
        return ownerId;
    }

    /** Grants of its own, which count where observations carry some; null for none. */
    public Long getAccessListId() {
        return accessListId;
    }

    void setAccessListId(Long accessListId) {
        this.accessListId = accessListId;
    }

    /** Id of the facility; it may have been uninstalled since. */
    public String getFacility() {
        return facility;
    }

    /** Id of the kind of request, {@code ""} for an observation that was added by hand. */
    public String getRequestType() {
        return requestType == null ? "" : requestType;
    }

    /** What was entered, as a JSON object under the names of the form's fields. */
    public String getParametersJson() {
        return parametersJson == null ? "{}" : parametersJson;
    }

    /** Id the facility gave; not unique. */
    public String getObservationId() {
        return observationId;
    }

    /** State as the facility names it, {@code ""} until it was asked. */
    public String getStatus() {
        return status == null ? "" : status;
    }

    public ObservationPhase getPhase() {
        return phase;
    }

    /** Begin of the scheduled or finished observation, null when unknown. */
    public Instant getScheduledStart() {
        return scheduledStart;
    }

    /** Its end, null when unknown. */
    public Instant getScheduledEnd() {
        return scheduledEnd;
    }

    public Instant getCreated() {
        return created;
    }

    public Instant getModified() {
        return modified;
    }

    void setParametersJson(String json) {
        this.parametersJson = json;
    }

    void setObservationId(String observationId) {
        this.observationId = observationId;
        this.modified = now();
    }

    /** Answers whether anything changed. */
    boolean become(String newStatus, ObservationPhase newPhase, Instant start, Instant end) {
        boolean same = getStatus().equals(newStatus)
                && phase == newPhase
                && Objects.equals(scheduledStart, millis(start))
                && Objects.equals(scheduledEnd, millis(end));
        if (same) {
            return false;
        }
        status = newStatus;
        phase = newPhase;
        scheduledStart = millis(start);
        scheduledEnd = millis(end);
        modified = now();
        return true;
    }

    private static Instant now() {
        return millis(Instant.now());
    }

    private static Instant millis(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
