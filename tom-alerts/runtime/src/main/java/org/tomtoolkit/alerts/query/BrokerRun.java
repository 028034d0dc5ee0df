package org.tomtoolkit.alerts.query;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One run of a query, kept for a while.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_broker_run")
public class BrokerRun {

    private static final int MAX_NOTE_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "query_id", nullable = false)
    private Long queryId;

    @Column(nullable = false, length = 50)
    private String broker;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(nullable = false)
    private Instant created;

    @Column(name = "has_more", nullable = false)
    private boolean more;

    @Column(length = MAX_NOTE_LENGTH)
    private String note;

    protected BrokerRun() {}

    BrokerRun(BrokerQuery query, Long ownerId, boolean more, String note) {
        this.queryId = query.id();
        this.broker = query.broker();
        this.ownerId = ownerId;
        this.created = BrokerQuery.now();
        this.more = more;
        this.note = note.length() > MAX_NOTE_LENGTH ? note.substring(0, MAX_NOTE_LENGTH) : note;
    }

    public Long id() {
        return id;
    }

    public Long queryId() {
        return queryId;
    }

    /** Id of the broker. */
    public String broker() {
        return broker;
    }

    public Long ownerId() {
        return ownerId;
    }

    public Instant created() {
        return created;
    }

    /** Whether the broker has more that match. */
    public boolean hasMore() {
        return more;
    }

    /** What the broker said about the answer, or {@code ""}. */
    public String note() {
        return note == null ? "" : note;
    }
}
