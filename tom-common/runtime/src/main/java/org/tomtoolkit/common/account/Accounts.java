package org.tomtoolkit.common.account;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.tomtoolkit.common.session.LoginSessions;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;

/**
 * The one way to change accounts. A superuser may change all of them, everybody else their own; for others an account
 * that is not theirs is not there.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class Accounts {

    private final AccountRepository accounts;
    private final GroupRepository groups;
    private final AccessLists accessLists;
    private final OwnedObjects owned;
    private final LoginSessions logins;
    private final AccountEvents events;

    protected Accounts(
            AccountRepository accounts,
            GroupRepository groups,
            AccessLists accessLists,
            OwnedObjects owned,
            LoginSessions logins,
            AccountEvents events) {
        this.accounts = accounts;
        this.groups = groups;
        this.accessLists = accessLists;
        this.owned = owned;
        this.logins = logins;
        this.events = events;
    }

    /**
     * @throws TomException 404 when there is none that the viewer may see
     */
    public Account get(long id, Viewer viewer) {
        boolean allowed = viewer.superuser() || Long.valueOf(id).equals(viewer.userId());
        return (allowed ? accounts.findByIdOptional(id) : java.util.Optional.<Account>empty())
                .orElseThrow(() -> TomException.notFound("account"));
    }

    /**
     * @param by a superuser or the system
     * @throws org.tomtoolkit.core.ValidationException for a taken name, a malformed address or a weak password
     */
    public Account create(AccountDetails details, String password, Viewer by) {
        requireSuperuser(by);
        FieldErrors errors = new FieldErrors();
        AccountRules.check(details, errors);
        Passwords.check("password", password, AccountRules.personal(details), errors);
        errors.throwIfAny();
        return insert(details, Passwords.hash(password));
    }

    /**
     * An account that nobody can log in to with a password.
     *
     * @param by a superuser or the system
     * @throws org.tomtoolkit.core.ValidationException for a taken name or a malformed address
     */
    public Account createWithoutPassword(AccountDetails details, Viewer by) {
        requireSuperuser(by);
        FieldErrors errors = new FieldErrors();
        AccountRules.check(details, errors);
        errors.throwIfAny();
        return insert(details, Passwords.NONE);
    }

    @Transactional
    Account insert(AccountDetails details, String hash) {
        requireFreeName(details.username(), null);
        Account account = new Account(details.username(), hash, Instant.now());
        AccountRules.describe(account, details);
        administer(account, details);
        accounts.persist(account);
        return account;
    }

    /**
     * Changes everything but the password. Groups, rights and whether the account is active change only when a superuser
     * asks.
     */
    @Transactional
    public Account update(long id, AccountDetails details, Viewer by) {
        Account account = get(id, by);
        FieldErrors errors = new FieldErrors();
        AccountRules.check(details, errors);
        errors.throwIfAny();
        requireFreeName(details.username(), id);
        AccountRules.describe(account, details);
        if (by.superuser()) {
            if (!details.superuser() || !details.active()) {
                requireAnotherSuperuser(account);
            }
            administer(account, details);
        }
        return account;
    }

    /** Changes the password, which ends every session of the account. */
    public Account changePassword(long id, String password, Viewer by) {
        Account account = get(id, by);
        FieldErrors errors = new FieldErrors();
        Passwords.check("password", password, AccountRules.personal(account), errors);
        errors.throwIfAny();
        return storePassword(id, Passwords.hash(password), by);
    }

    @Transactional
    Account storePassword(long id, String hash, Viewer by) {
        Account account = get(id, by);
        account.changePasswordHash(hash);
        logins.endAll(id);
        events.passwordChanged(account);
        return account;
    }

    /** Logs the account out on every browser. */
    @Transactional
    public void endSessions(long id, Viewer by) {
        Account account = get(id, by);
        account.endSessions();
        logins.endAll(id);
    }

    /** Keeps the account and what it owns, but nobody can log in with it any more. */
    @Transactional
    public void deactivate(long id, Viewer by) {
        Account account = get(id, by);
        requireAnotherSuperuser(account);
        close(account);
    }

    private void close(Account account) {
        account.setActive(false);
        account.endSessions();
        logins.endAll(account.getId());
        events.closed(account);
    }

    /** What keeps an account from being deleted, for a person to read; empty when nothing does. */
    public List<String> ownedBy(long id) {
        return owned.of(id);
    }

    /**
     * Makes somebody else the owner of everything an account owns.
     *
     * @param by a superuser
     * @throws TomException 409 when the new owner is the old one or not active
     */
    @Transactional
    public void handOver(long id, long newOwnerId, Viewer by) {
        requireSuperuser(by);
        get(id, by);
        Account heir = get(newOwnerId, by);
        if (id == newOwnerId || !heir.isActive()) {
            throw TomException.conflict(
                    heir.getUsername() + " cannot take over what this account owns.", "Choose another active account.");
        }
        owned.handOver(id, newOwnerId);
    }

    /**
     * @throws TomException 409 when it owns objects or is the last superuser
     */
    @Transactional
    public void delete(long id, Viewer by) {
        Account account = get(id, by);
        requireAnotherSuperuser(account);
        List<String> objects = owned.of(id);
        if (!objects.isEmpty()) {
            throw TomException.conflict(
                    account.getUsername() + " still owns " + String.join(", ", objects) + ".",
                    "Deactivate the account instead: nobody can log in with it then, and what it owns stays.");
        }
        accessLists.forget(SubjectKind.USER, id);
        events.passwordChanged(account);
        events.closed(account);
        accounts.delete(account);
    }

    private void administer(Account account, AccountDetails details) {
        account.setSuperuser(details.superuser());
        if (account.getId() != null && account.isActive() && !details.active()) {
            close(account);
        }
        if (details.active()) {
            account.setPending(false);
        }
        account.setActive(details.active());
        account.getGroups().clear();
        if (!details.groupIds().isEmpty()) {
            account.getGroups().addAll(groups.list("id in ?1", details.groupIds()));
        }
    }

    private void requireFreeName(String username, Long own) {
        accounts.byUsernameIgnoringCase(username)
                .filter(other -> !other.getId().equals(own))
                .ifPresent(other -> new FieldErrors()
                        .add("username", "This user name is taken.")
                        .throwIfAny());
    }

    private void requireAnotherSuperuser(Account account) {
        boolean counts = account.isSuperuser() && account.isActive();
        if (counts && accounts.count("superuser = true and active = true and id <> ?1", account.getId()) == 0) {
            throw TomException.conflict(
                    account.getUsername() + " is the only active administrator of this site.",
                    "Make somebody else an administrator first.");
        }
    }

    private static void requireSuperuser(Viewer by) {
        if (!by.superuser()) {
            throw TomException.forbidden("Only an administrator may do this.");
        }
    }
}
