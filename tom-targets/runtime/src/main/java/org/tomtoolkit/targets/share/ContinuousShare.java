package org.tomtoolkit.targets.share;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a place follows a target: it hears of changes of its numbers. */
@Entity
@Table(name = "tom_continuous_share")
public class ContinuousShare {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "target_id", nullable = false)
    private Long targetId;

    @Column(nullable = false, length = 200)
    private String destination;

    @Column(name = "account_id")
    private Long accountId;

    @Column(nullable = false)
    private Instant created;

    protected ContinuousShare() {}

    ContinuousShare(long targetId, String destination, Long accountId, Instant now) {
        this.targetId = targetId;
        this.destination = destination;
        this.accountId = accountId;
        this.created = now;
    }

    void change(long newTarget, String newDestination) {
        this.targetId = newTarget;
        this.destination = newDestination;
    }

    public Long getId() {
        return id;
    }

    public Long getTargetId() {
        return targetId;
    }

    /** Key of the place. */
    public String getDestination() {
        return destination;
    }

    /** Who set it up and in whose name it is sent, null when the account is gone. */
    public Long getAccountId() {
        return accountId;
    }

    public Instant getCreated() {
        return created;
    }
}
