package org.tomtoolkit.alerts.query;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tomtoolkit.alerts.spi.Alert;
import org.tomtoolkit.core.sky.Angles;

/**
 * An alert that a run found.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_broker_alert")
public class RunAlert {

    private static final int MAX_ID_LENGTH = 200;
    private static final int MAX_URL_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "run_id", nullable = false)
    private Long runId;

    @Column(name = "alert_id", nullable = false, length = MAX_ID_LENGTH)
    private String alertId;

    @Column(nullable = false, length = MAX_ID_LENGTH)
    private String name;

    @Column(name = "ra_deg")
    private Double raDeg;

    @Column(name = "dec_deg")
    private Double decDeg;

    private Instant seen;

    private Double magnitude;

    private Double score;

    @Column(length = MAX_URL_LENGTH)
    private String url;

    @Column(name = "raw_json", length = 1_000_000)
    private String rawJson;

    protected RunAlert() {}

    RunAlert(long runId, Alert alert) {
        this.runId = runId;
        this.alertId = alert.id();
        this.name = alert.name();
        this.raDeg = alert.raDeg();
        this.decDeg = alert.decDeg();
        this.seen = alert.time() == null ? null : alert.time().truncatedTo(ChronoUnit.MILLIS);
        this.magnitude = alert.magnitude();
        this.score = alert.score();
        this.url = isWeb(alert.url()) ? alert.url() : "";
        this.rawJson = alert.rawJson();
    }

    /** Whether the alert fits in a row; ids are never cut. */
    static boolean fits(Alert alert) {
        return alert.id().length() <= MAX_ID_LENGTH && alert.name().length() <= MAX_ID_LENGTH;
    }

    /** A broker's text becomes a link only when it leads to a web page. */
    private static boolean isWeb(String url) {
        return url.length() <= MAX_URL_LENGTH && url.matches("https?://\\S+");
    }

    /** Of this row; the alert's own is {@link #alertId()}. */
    public Long id() {
        return id;
    }

    public Long runId() {
        return runId;
    }

    public String alertId() {
        return alertId;
    }

    public String name() {
        return name;
    }

    public Double raDeg() {
        return raDeg;
    }

    public Double decDeg() {
        return decDeg;
    }

    /** Right ascension as hours, {@code ""} when unknown. */
    public String ra() {
        return raDeg == null ? "" : Angles.formatHms(raDeg, 2);
    }

    /** Declination as degrees, {@code ""} when unknown. */
    public String dec() {
        return decDeg == null ? "" : Angles.formatDms(decDeg, 1);
    }

    public Instant seen() {
        return seen;
    }

    public Double magnitude() {
        return magnitude;
    }

    public Double score() {
        return score;
    }

    public String url() {
        return url == null ? "" : url;
    }

    /** The alert as the broker gave it. */
    public Alert toAlert() {
        return new Alert(alertId, name, raDeg, decDeg, seen, magnitude, score, url, rawJson);
    }
}
