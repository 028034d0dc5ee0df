package org.tomtoolkit.core.remote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How the calls to a service went lately. */
@Entity
@Table(name = "tom_service_status")
public class ServiceStatus {

    @Id
    @Column(length = 100)
    private String service;

    @Column(name = "last_success")
    private Instant lastSuccess;

    @Column(name = "last_failure")
    private Instant lastFailure;

    @Column(length = 30)
    private String failure;

    @Column(name = "last_millis", nullable = false)
    private long lastMillis;

    protected ServiceStatus() {}

    ServiceStatus(String service) {
        this.service = service;
    }

    void note(RemoteLog.Entry entry) {
        if (entry.isSuccess()) {
            lastSuccess = later(lastSuccess, entry.at());
            lastMillis = entry.millis();
        } else if (lastFailure == null || entry.at().isAfter(lastFailure)) {
            lastFailure = entry.at();
            failure = entry.outcome();
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    /** Id of the service, as in {@link RemoteRequest#service()}. */
    public String service() {
        return service;
    }

    /** Null when there was none. */
    public Instant lastSuccess() {
        return lastSuccess;
    }

    /** Null when there was none. */
    public Instant lastFailure() {
        return lastFailure;
    }

    /** Outcome of the last failure, {@code ""} when there was none. */
    public String failure() {
        return failure == null ? "" : failure;
    }

    /** How long the last call took that went well. */
    public long lastMillis() {
        return lastMillis;
    }

    /** Whether the last call went well. */
    public boolean isWorking() {
        return lastSuccess != null && (lastFailure == null || lastSuccess.isAfter(lastFailure));
    }
}
