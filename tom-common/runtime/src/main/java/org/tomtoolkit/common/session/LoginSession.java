package org.tomtoolkit.common.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A login on one browser. */
@Entity
@Table(name = "tom_login_session")
public class LoginSession {

    @Id
    @Column(length = 40)
    private String id;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(nullable = false)
    private Instant created;

    @Column(name = "last_seen", nullable = false)
    private Instant lastSeen;

    @Column(nullable = false)
    private Instant expires;

    @Column(length = 64)
    private String address;

    @Column(length = 200)
    private String browser;

    protected LoginSession() {}

    LoginSession(String id, Long accountId, Instant created, Instant expires) {
        this.id = id;
        this.accountId = accountId;
        this.created = created;
        this.lastSeen = created;
        this.expires = expires;
    }

    /** Where it was made from, for its owner to recognise it. */
    LoginSession from(String ofAddress, String ofBrowser) {
        this.address = cut(ofAddress, 64);
        this.browser = cut(ofBrowser, 200);
        return this;
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    public String getId() {
        return id;
    }

    public Long getAccountId() {
        return accountId;
    }

    public Instant getCreated() {
        return created;
    }

    /** To some minutes. */
    public Instant getLastSeen() {
        return lastSeen;
    }

    public Instant getExpires() {
        return expires;
    }

    public String getAddress() {
        return address;
    }

    public String getBrowser() {
        return browser;
    }
}
