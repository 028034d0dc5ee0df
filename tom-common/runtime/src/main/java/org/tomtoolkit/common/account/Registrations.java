package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.common.CommonConfig;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;

/** People who make themselves an account, and those who let them in. */
@ApplicationScoped
public class Registrations {

    private static final int PER_ADDRESS = 10;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final AccountsConfig config;
    private final Accounts accounts;
    private final AccountRepository repository;
    private final AttemptCounter counter;
    private final AccountMail mail;
    private final CommonConfig site;

    Registrations(
            AccountsConfig config,
            Accounts accounts,
            AccountRepository repository,
            AttemptCounter counter,
            AccountMail mail,
            CommonConfig site) {
        this.config = config;
        this.accounts = accounts;
        this.repository = repository;
        this.counter = counter;
        this.mail = mail;
        this.site = site;
    }

    public boolean isOpen() {
        return config.registration() != Registration.CLOSED;
    }

    /** Whether an administrator has to let new people in. */
    public boolean needsApproval() {
        return config.registration() == Registration.APPROVED;
    }

    /** Whether new people have to show first that their e-mail address is theirs. */
    public boolean needsConfirmation() {
        return config.registration() == Registration.OPEN && mail.isPossible();
    }

    private boolean waits() {
        return needsApproval() || needsConfirmation();
    }

    /**
     * Makes an account without any rights.
     *
     * @throws TomException 404 when registration is closed, 429 after too many from one address
     * @throws org.tomtoolkit.core.ValidationException for a taken name or a weak password
     */
    Account register(AccountDetails person, String password, String address) {
        requireOpen();
        String counted = "register " + LoginThrottle.network(address);
        if (counter.isReached(counted, PER_ADDRESS)) {
            throw new TomException(
                    429, "Too many accounts", "Too many accounts were made from here.", "Try again in an hour.");
        }
        Account account = accounts.create(
                new AccountDetails(
                        person.username(),
                        person.firstName(),
                        person.lastName(),
                        person.email(),
                        person.affiliation(),
                        false,
                        !waits(),
                        Set.of()),
                password,
                Viewer.system());
        counter.add(counted, WINDOW);
        if (waits()) {
            keepWaiting(account.getId());
        }
        return account;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw TomException.notFound("page");
        }
    }

    @Transactional
    void keepWaiting(long accountId) {
        repository.update("pending = true where id = ?1", accountId);
    }

    /** Accounts that wait to be let in, the oldest first. */
    List<Account> waiting() {
        return repository.list("pending = true order by created");
    }

    /**
     * Lets somebody in; nothing happens to an account that does not wait.
     *
     * @throws TomException 403 unless an administrator does, 404 when there is no such account
     */
    void approve(long id, Viewer by) {
        if (!by.superuser()) {
            throw TomException.forbidden("Only an administrator may do this.");
        }
        Account account = repository.findByIdOptional(id).orElseThrow(() -> TomException.notFound("account"));
        if (!account.isPending()) {
            return;
        }
        activate(id);
        if (mail.isPossible() && !account.getEmail().isEmpty()) {
            mail.send(
                    account.getEmail(),
                    "Your account at " + site.name(),
                    "You can log in as " + account.getUsername() + " now:\n" + mail.link("/accounts/login/") + "\n");
        }
    }

    @Transactional
    void activate(long id) {
        repository.update("pending = false, active = true where id = ?1 and pending = true", id);
    }
}
