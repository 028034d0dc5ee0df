package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.form.Choice;

/** What happens when an account goes: who could take over, and what nobody can. */
@ApplicationScoped
public class Successors {

    private final AccountRepository accounts;

    Successors(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Active accounts but this one, by name. */
    List<Choice> of(long accountId) {
        return accounts.list("active = true and id <> ?1 order by username", accountId).stream()
                .map(account -> new Choice(String.valueOf(account.getId()), account.getUsername()))
                .toList();
    }

    /** E.g. {@code 2 API tokens}. */
    List<String> lostWith(long accountId) {
        List<String> lost = new ArrayList<>(List.of("its grants", "its place in groups"));
        long tokens = count("select count(t) from ApiToken t where t.accountId = ?1", accountId);
        long logins = count("select count(s) from LoginSession s where s.accountId = ?1", accountId);
        if (tokens > 0) {
            lost.add(tokens + (tokens == 1 ? " API token" : " API tokens"));
        }
        if (logins > 0) {
            lost.add(logins + (logins == 1 ? " login" : " logins"));
        }
        return lost;
    }

    private long count(String query, long accountId) {
        return accounts.getEntityManager()
                .createQuery(query, Long.class)
                .setParameter(1, accountId)
                .getSingleResult();
    }
}
