package org.tomtoolkit.common.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountGroup;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.GroupRepository;

/** Puts people into the groups, and gives them the rights, that the provider says. */
@ApplicationScoped
class ProviderGroups {

    private final ProviderConfig config;
    private final GroupRepository groups;
    private final AccountRepository accounts;

    ProviderGroups(ProviderConfig config, GroupRepository groups, AccountRepository accounts) {
        this.config = config;
        this.groups = groups;
        this.accounts = accounts;
    }

    /** To be called in a transaction, with an account of its session. */
    void apply(Account account, Set<String> claimed) {
        Set<String> names = config.groups().entrySet().stream()
                .filter(entry -> claimed.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        for (String name : Set.copyOf(config.groups().values())) {
            AccountGroup group = groups.find("name", name).firstResultOptional().orElseGet(() -> made(name));
            if (names.contains(name)) {
                account.getGroups().add(group);
            } else {
                account.getGroups().remove(group);
            }
        }
        config.administrators().ifPresent(value -> administer(account, claimed.contains(value)));
    }

    private AccountGroup made(String name) {
        AccountGroup group = new AccountGroup(name);
        groups.persist(group);
        return group;
    }

    /** The last administrator stays one. */
    private void administer(Account account, boolean claimed) {
        boolean needed = account.isSuperuser()
                && accounts.count("superuser = true and active = true and id <> ?1", account.getId()) == 0;
        account.setSuperuser(claimed || needed);
    }
}
