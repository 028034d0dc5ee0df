package org.tomtoolkit.core.vault;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tomtoolkit.core.batch.LateBatch;
import org.tomtoolkit.core.permission.OnBehalf;

/** Notes who used which credentials. Uses by one account within ten minutes are one line of the trail. */
@ApplicationScoped
class VaultTrail {

    private static final Duration SAME_USE = Duration.ofMinutes(10);
    private static final int REMEMBERED = 5_000;

    private record Use(long owner, String service, Long user) {}

    private final SecretRows rows;
    private final OnBehalf onBehalf;
    private final Instance<ActiveAccounts> accounts;
    private final Map<Use, Instant> noted = new ConcurrentHashMap<>();
    private final LateBatch<SecretEvent> late;

    VaultTrail(SecretRows rows, OnBehalf onBehalf, Instance<ActiveAccounts> accounts) {
        this.rows = rows;
        this.onBehalf = onBehalf;
        this.accounts = accounts;
        this.late = new LateBatch<>("tom-vault-trail", Duration.ofSeconds(2), 5_000, this::write);
    }

    void used(long owner, String service) {
        Use use = new Use(owner, service, onBehalf.accountId());
        Instant now = Instant.now();
        Instant last = noted.get(use);
        if (last != null && last.plus(SAME_USE).isAfter(now)) {
            return;
        }
        if (noted.size() > REMEMBERED) {
            noted.clear();
        }
        noted.put(use, now);
        late.add(new SecretEvent(owner, service, SecretEvent.Kind.USED, name(use.user()), null));
    }

    private String name(Long accountId) {
        return accountId != null && accounts.isResolvable() ? accounts.get().nameOf(accountId) : "system";
    }

    @ActivateRequestContext
    void write(List<SecretEvent> events) {
        rows.note(events);
    }

    /** Writes what waits, now. */
    void flush() {
        late.flush();
    }

    @PreDestroy
    void stop() {
        late.close();
    }
}
