package org.tomtoolkit.common.notify;

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

/** What somebody was told. */
@Entity
@Table(name = "tom_notification")
public class Notification {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(nullable = false, length = 100)
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Severity severity;

    @Column(name = "body", nullable = false, length = Notice.MAX_LENGTH)
    private String text;

    @Column(length = Notice.MAX_LENGTH)
    private String link;

    @Column(nullable = false)
    private Instant created;

    @Column(nullable = false)
    private boolean unread = true;

    protected Notification() {}

    Notification(long accountId, Notice notice, Instant created) {
        this.accountId = accountId;
        this.kind = notice.kind();
        this.severity = notice.severity();
        this.text = notice.text();
        this.link = notice.link();
        this.created = created;
    }

    public long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public Severity severity() {
        return severity;
    }

    public String text() {
        return text;
    }

    /** Path of this site, {@code ""} for none. */
    public String link() {
        return link == null ? "" : link;
    }

    public Instant created() {
        return created;
    }

    /** To the second, UTC. */
    public String time() {
        return created.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ');
    }

    public boolean isUnread() {
        return unread;
    }
}
