package org.tomtoolkit.alerts.query;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A saved query at a broker. Change it only through {@link AlertQueries}.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_broker_query")
public class BrokerQuery {

    /** Most characters of a name. */
    public static final int MAX_NAME_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = MAX_NAME_LENGTH)
    private String name;

    @Column(nullable = false, length = 50)
    private String broker;

    @Column(nullable = false, length = 1_000_000)
    private String parameters;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(nullable = false)
    private Instant created;

    @Column(nullable = false)
    private Instant modified;

    @Column(name = "last_run")
    private Instant lastRun;

    protected BrokerQuery() {}

    BrokerQuery(String broker, Long ownerId) {
        this.broker = broker;
        this.ownerId = ownerId;
        this.created = now();
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Id of the broker. */
    public String broker() {
        return broker;
    }

    /** Values of the broker's form, as a JSON object. */
    public String parameters() {
        return parameters;
    }

    public Long ownerId() {
        return ownerId;
    }

    public Instant created() {
        return created;
    }

    public Instant modified() {
        return modified;
    }

    /** Null before the first time. */
    public Instant lastRun() {
        return lastRun;
    }

    void become(String newName, String newParameters) {
        name = newName;
        parameters = newParameters;
        modified = now();
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
