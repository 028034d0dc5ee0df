package org.tomtoolkit.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountGroup;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.GroupRepository;
import org.tomtoolkit.common.account.Passwords;
import org.tomtoolkit.core.permission.Viewer;

/** The people of the tests. */
@ApplicationScoped
public class People {

    public static final String ADMIN = "admin";
    public static final String ALICE = "alice";
    public static final String BOB = "bob";
    public static final String OBSERVERS = "observers";

    /** Of all of them. */
    public static final String PASSWORD = "galileo saw four moons";

    private static final String HASH = Passwords.hash(PASSWORD);

    private final AccountRepository accounts;
    private final GroupRepository groups;

    People(AccountRepository accounts, GroupRepository groups) {
        this.accounts = accounts;
        this.groups = groups;
    }

    /** Makes those who are missing. */
    @Transactional
    public void ensure() {
        if (accounts.byUsername(BOB).isPresent()) {
            return;
        }
        if (accounts.byUsername(ADMIN).isEmpty()) {
            create(ADMIN, true);
        }
        AccountGroup observers = new AccountGroup(OBSERVERS);
        groups.persist(observers);
        create(ALICE, false).getGroups().add(observers);
        create(BOB, false);
    }

    /** Makes one more account, with {@link #PASSWORD}; names that exist are left as they are. */
    @Transactional
    public void ensure(String username) {
        if (accounts.byUsername(username).isEmpty()) {
            create(username, false);
        }
    }

    /** What services take as the one who asks. */
    @Transactional
    public Viewer viewer(String username) {
        return accounts.viewer(accounts.byUsername(username).orElseThrow());
    }

    @Transactional
    public long groupId(String name) {
        return groups.find("name", name).firstResult().getId();
    }

    private Account create(String username, boolean superuser) {
        Account account = new Account(username, HASH, Instant.now());
        account.setSuperuser(superuser);
        account.setEmail(username + "@example.org");
        accounts.persist(account);
        return account;
    }
}
