package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Tells who listens what happened to an account. */
@ApplicationScoped
public class AccountEvents {

    private final Event<PasswordChanged> changes;
    private final Event<AccountClosed> closings;

    AccountEvents(Event<PasswordChanged> changes, Event<AccountClosed> closings) {
        this.changes = changes;
        this.closings = closings;
    }

    void passwordChanged(Account account) {
        changes.fire(new PasswordChanged(account.getId(), account.getUsername()));
    }

    void closed(Account account) {
        closings.fire(new AccountClosed(account.getId()));
    }
}
