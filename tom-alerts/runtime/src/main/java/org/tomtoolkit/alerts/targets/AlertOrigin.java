package org.tomtoolkit.alerts.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Says which alert of which broker is about a target.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_alert_origin")
public class AlertOrigin {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "target_id", nullable = false)
    private Long targetId;

    @Column(nullable = false, length = 50)
    private String broker;

    @Column(name = "alert_id", nullable = false, length = 200)
    private String alertId;

    @Column(length = 1000)
    private String url;

    @Column(nullable = false)
    private Instant created;

    private Instant updated;

    protected AlertOrigin() {}

    AlertOrigin(long targetId, String broker, String alertId, String url) {
        this.targetId = targetId;
        this.broker = broker;
        this.alertId = alertId;
        this.url = url;
        this.created = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    public Long id() {
        return id;
    }

    public Long targetId() {
        return targetId;
    }

    /** Id of the broker. */
    public String broker() {
        return broker;
    }

    /** Id of the alert at the broker. */
    public String alertId() {
        return alertId;
    }

    /** Page about it at the broker, or {@code ""}. */
    public String url() {
        return url == null ? "" : url;
    }

    /** When its light curve was last fetched, null when never. */
    public Instant updated() {
        return updated;
    }
}
