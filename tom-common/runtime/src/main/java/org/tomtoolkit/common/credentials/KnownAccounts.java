package org.tomtoolkit.common.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.tomtoolkit.common.account.PasswordChanged;
import org.tomtoolkit.core.vault.ActiveAccounts;
import org.tomtoolkit.core.vault.Vault;

/** What the vault wants to know about accounts; removes the credentials of one that is deleted. */
@ApplicationScoped
class KnownAccounts implements ActiveAccounts {

    private final EntityManager entities;
    private final Vault vault;

    KnownAccounts(EntityManager entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    @Override
    @ActivateRequestContext
    public boolean isActive(long accountId) {
        return !names("select a.username from Account a where a.id = ?1 and a.active = true", accountId)
                .isEmpty();
    }

    @Override
    @ActivateRequestContext
    public String nameOf(long accountId) {
        List<String> names = names("select a.username from Account a where a.id = ?1", accountId);
        return names.isEmpty() ? "" : names.get(0);
    }

    private List<String> names(String query, long accountId) {
        return entities.createQuery(query, String.class)
                .setParameter(1, accountId)
                .getResultList();
    }

    /** Just before the transaction ends: an account that is gone then was deleted in it. */
    void accountChanged(@Observes(during = TransactionPhase.BEFORE_COMPLETION) PasswordChanged event) {
        if (names("select a.username from Account a where a.id = ?1", event.accountId())
                .isEmpty()) {
            vault.forget(event.accountId());
        }
    }
}
