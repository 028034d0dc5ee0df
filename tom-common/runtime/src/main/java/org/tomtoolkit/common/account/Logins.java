package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.TomException;

/** Checks passwords, slowly for those who guess. */
@ApplicationScoped
public class Logins {

    private static final Logger LOG = Logger.getLogger(Logins.class);

    private final AccountRepository accounts;
    private final LoginThrottle throttle;

    Logins(AccountRepository accounts, LoginThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /**
     * @param address where the attempt comes from
     * @return the account, or empty when name and password do not belong together
     * @throws TomException 429 after too many wrong guesses
     */
    public Optional<Account> check(String username, String password, String address) {
        return check(username, password, address, false);
    }

    /**
     * @param address where the attempt comes from
     * @param knownBrowser whether the browser showed that somebody logged in to this account with it before
     * @return the account, or empty when name and password do not belong together
     * @throws TomException 429 after too many wrong guesses
     */
    public Optional<Account> check(String username, String password, String address, boolean knownBrowser) {
        throttle.refuseIfTooMany(username, address, knownBrowser);
        Optional<Account> account = accounts.byUsername(username).filter(Account::isActive);
        boolean right = Passwords.matches(
                password, account.map(Account::getPasswordHash).orElse(Passwords.NOBODY));
        if (account.isEmpty() || !right) {
            throttle.failed(username, address);
            return Optional.empty();
        }
        throttle.succeeded(username, address);
        noteLogin(account.get());
        return account;
    }

    /** When it was is good to know, and no reason to turn somebody away while the database is busy. */
    private void noteLogin(Account account) {
        try {
            recordLogin(account.getId());
        } catch (RuntimeException e) {
            LOG.warnf(e, "The time of a login of account %d is not recorded", account.getId());
        }
    }

    /**
     * Whether this is the password of an account, for confirming what only its owner may do.
     *
     * @throws TomException 429 after too many wrong guesses
     */
    public boolean confirm(Account account, String password, String address) {
        throttle.refuseIfTooMany(account.getUsername(), address, true);
        boolean right = Passwords.matches(password, account.getPasswordHash());
        if (!right) {
            throttle.failed(account.getUsername(), address);
        }
        return right;
    }

    @Transactional
    void recordLogin(long accountId) {
        accounts.update("lastLogin = ?1 where id = ?2", Instant.now(), accountId);
    }
}
