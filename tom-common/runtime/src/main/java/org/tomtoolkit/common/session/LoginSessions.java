package org.tomtoolkit.common.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.common.account.Account;

/** The logins there are. Deleting a row ends that login on every node at once. */
@ApplicationScoped
public class LoginSessions implements PanacheRepositoryBase<LoginSession, String> {

    /** Nobody needs to know more exactly, and a write for each request would cost. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(10);

    private final Event<LoginsEnded> ended;

    LoginSessions(Event<LoginsEnded> ended) {
        this.ended = ended;
    }

    @Transactional
    void store(LoginSession session) {
        delete("expires < ?1", Instant.now());
        persist(session);
    }

    /** The account whose login this is, while it is active and has not ended its sessions. */
    Optional<Account> account(SessionToken token) {
        List<Object[]> rows = getEntityManager()
                .createQuery(
                        "select a, s.lastSeen from LoginSession s join Account a on a.id = s.accountId"
                                + " where s.id = ?1 and a.id = ?2 and a.active = true and a.sessionEpoch = ?3",
                        Object[].class)
                .setParameter(1, token.id())
                .setParameter(2, token.accountId())
                .setParameter(3, token.epoch())
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        seen(token.id(), (Instant) rows.get(0)[1]);
        return Optional.of((Account) rows.get(0)[0]);
    }

    private void seen(String id, Instant last) {
        Instant now = Instant.now();
        if (last.isBefore(now.minus(SEEN_EVERY))) {
            QuarkusTransaction.requiringNew().run(() -> update("lastSeen = ?1 where id = ?2", now, id));
        }
    }

    /** Logins of an account that are not over, the latest used first. */
    public List<LoginSession> of(long accountId) {
        return list("accountId = ?1 and expires > ?2 order by lastSeen desc, id", accountId, Instant.now());
    }

    /** Ends one login of an account. */
    @Transactional
    public boolean end(String id, long accountId) {
        boolean found = delete("id = ?1 and accountId = ?2", id, accountId) > 0;
        if (found) {
            ended.fire(new LoginsEnded(accountId));
        }
        return found;
    }

    /** Ends all logins of an account. */
    @Transactional
    public void endAll(long accountId) {
        delete("accountId", accountId);
        ended.fire(new LoginsEnded(accountId));
    }
}
