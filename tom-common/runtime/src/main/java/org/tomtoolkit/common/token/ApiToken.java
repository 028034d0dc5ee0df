package org.tomtoolkit.common.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** An API token of an account; its secret is not stored, only a hash of it. */
@Entity
@Table(name = "tom_api_token")
public class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(nullable = false, length = 100)
    private String name;

    @Column(name = "secret_hash", nullable = false, length = 64, unique = true)
    private String secretHash;

    @Column(nullable = false)
    private boolean writes;

    /** Separated by spaces; null for all apps. */
    @Column(length = 500)
    private String apps;

    /** Whether it was made with a password at {@code /api/token-auth/}. */
    @Column(nullable = false)
    private boolean exchanged;

    @Column(nullable = false)
    private Instant created;

    private Instant expires;

    @Column(name = "last_used")
    private Instant lastUsed;

    protected ApiToken() {}

    ApiToken(Long accountId, TokenDraft draft, String secretHash, Instant created) {
        this.accountId = accountId;
        this.name = draft.name();
        this.writes = draft.writes();
        this.apps = draft.apps().isEmpty() ? null : String.join(" ", new TreeSet<>(draft.apps()));
        this.expires = draft.expires();
        this.exchanged = draft.exchanged();
        this.secretHash = secretHash;
        this.created = created;
    }

    public Long getId() {
        return id;
    }

    public Long getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }

    public boolean isWrites() {
        return writes;
    }

    /** Names of {@link ApiScope}s; empty for all of them. */
    public Set<String> getApps() {
        return apps == null || apps.isEmpty() ? Set.of() : Set.of(apps.split(" "));
    }

    public boolean isExchanged() {
        return exchanged;
    }

    public Instant getCreated() {
        return created;
    }

    /** Null for never. */
    public Instant getExpires() {
        return expires;
    }

    /** To some minutes; null when it was never used. */
    public Instant getLastUsed() {
        return lastUsed;
    }

    boolean isExpired(Instant now) {
        return expires != null && !expires.isAfter(now);
    }
}
