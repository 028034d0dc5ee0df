package org.tomtoolkit.common.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.tomtoolkit.core.permission.Viewer;

/** Accounts in the database. */
@ApplicationScoped
public class AccountRepository implements PanacheRepository<Account> {

    /** Exact, case-sensitive. */
    public Optional<Account> byUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    /** Whatever the case of its letters: two accounts must not look alike. */
    public Optional<Account> byUsernameIgnoringCase(String username) {
        return find("lower(username) = ?1", username.toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /** The viewer an account is, with its groups; empty when it is not active. */
    public Optional<Viewer> viewer(long accountId) {
        return findByIdOptional(accountId).filter(Account::isActive).map(this::viewer);
    }

    /** The viewer an account is, with its groups. */
    public Viewer viewer(Account account) {
        var groups = getEntityManager()
                .createQuery("select g.id from Account a join a.groups g where a.id = ?1", Long.class)
                .setParameter(1, account.getId())
                .getResultList();
        return new Viewer(account.getId(), account.getUsername(), new HashSet<>(groups), account.isSuperuser());
    }
}
