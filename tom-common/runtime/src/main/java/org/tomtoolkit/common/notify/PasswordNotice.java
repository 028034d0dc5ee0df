package org.tomtoolkit.common.notify;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.PasswordChanged;
import org.tomtoolkit.common.live.Live;
import org.tomtoolkit.core.event.DurableHandler;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Says to people that their password was changed, in case it was not they; closes pages whose login that ended. */
@PluginId("password-notice")
class PasswordNotice implements DurableHandler<PasswordChanged> {

    private final Notifications notifications;
    private final AccountRepository accounts;
    private final Live live;

    PasswordNotice(Notifications notifications, AccountRepository accounts, Live live) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.live = live;
    }

    @Override
    public String label() {
        return "Tell of a changed password";
    }

    @Override
    public Class<PasswordChanged> eventType() {
        return PasswordChanged.class;
    }

    /** The event also comes before an account is deleted. */
    @Override
    public void handle(PasswordChanged event, JobContext context) throws Exception {
        if (accounts.findByIdOptional(event.accountId()).isPresent()) {
            Notice notice = new Notice(
                    NotificationKinds.ACCOUNT,
                    Severity.WARNING,
                    "Your password was changed. If it was not you, tell an administrator.",
                    "/users/profile/");
            context.once(step -> notifications.send(event.accountId(), notice));
        }
    }

    void checkLogins(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordChanged event) {
        live.checkLogins(event.accountId());
    }
}
