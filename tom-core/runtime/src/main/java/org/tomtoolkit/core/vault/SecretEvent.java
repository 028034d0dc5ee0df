package org.tomtoolkit.core.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What happened to credentials, as their owner reads it. */
@Entity
@Table(name = "tom_secret_event")
public class SecretEvent {

    /** What happened. */
    public enum Kind {
        STORED,
        USED,
        TESTED,
        REFUSED,
        DELETED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(nullable = false, length = 100)
    private String service;

    @Column(nullable = false)
    private Instant happened;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Kind kind;

    @Column(nullable = false, length = 150)
    private String actor;

    @Column(length = 300)
    private String note;

    protected SecretEvent() {}

    SecretEvent(long accountId, String service, Kind kind, String actor, String note) {
        this.accountId = accountId;
        this.service = service;
        this.happened = Instant.now();
        this.kind = kind;
        this.actor = actor;
        this.note = note;
    }

    long accountId() {
        return accountId;
    }

    public String service() {
        return service;
    }

    public Instant happened() {
        return happened;
    }

    public Kind kind() {
        return kind;
    }

    /** User name of who did it, {@code system} for jobs of nobody. */
    public String actor() {
        return actor;
    }

    public String note() {
        return note == null ? "" : note;
    }
}
