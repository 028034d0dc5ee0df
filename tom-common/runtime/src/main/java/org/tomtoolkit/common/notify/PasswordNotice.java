package org.tomtoolkit.common.notify;

import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.PasswordChanged;
import org.tomtoolkit.core.event.DurableHandler;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Says to people that their password was changed, in case it was not they. */
@PluginId("password-notice")
class PasswordNotice implements DurableHandler<PasswordChanged> {

    private final Notifications notifications;
    private final AccountRepository accounts;

    PasswordNotice(Notifications notifications, AccountRepository accounts) {
        this.notifications = notifications;
        this.accounts = accounts;
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
}
