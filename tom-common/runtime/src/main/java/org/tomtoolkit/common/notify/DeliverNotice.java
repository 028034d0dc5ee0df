package org.tomtoolkit.common.notify;

import java.time.Duration;
import java.util.Optional;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Sends one notification by one channel. */
@PluginId(DeliverNotice.KIND)
class DeliverNotice implements Job<DeliverNotice.Parameters> {

    static final String KIND = "deliver-notification";

    /**
     * @param channel id of a {@link Notifier}
     * @param accountId who is told
     */
    record Parameters(String channel, long accountId, Notice notice) {}

    private final Notifiers notifiers;
    private final AccountRepository accounts;
    private final NotifyConfig config;

    DeliverNotice(Notifiers notifiers, AccountRepository accounts, NotifyConfig config) {
        this.notifiers = notifiers;
        this.accounts = accounts;
        this.config = config;
    }

    @Override
    public String label() {
        return "Send a notification";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public int maxAttempts() {
        return 6;
    }

    @Override
    public Optional<Duration> timeLimit() {
        return Optional.of(Duration.ofMinutes(2));
    }

    @Override
    public String service() {
        return "notifications";
    }

    @Override
    public int atOnce() {
        return 4;
    }

    @Override
    public String run(Parameters parameters, JobContext context) throws Exception {
        Optional<Notifier> channel = notifiers.find(parameters.channel());
        Optional<Account> account =
                accounts.findByIdOptional(parameters.accountId()).filter(Account::isActive);
        if (channel.isEmpty() || account.isEmpty()) {
            return "Not sent: the channel or the account is gone.";
        }
        Notifier.Recipient recipient = recipient(account.get());
        if (!channel.get().canReach(recipient)) {
            return "Not sent: there is no address for " + recipient.username() + ".";
        }
        channel.get().deliver(recipient, parameters.notice(), url(parameters.notice()));
        return "Sent to " + recipient.username() + " by " + channel.get().label() + ".";
    }

    static Notifier.Recipient recipient(Account account) {
        return new Notifier.Recipient(account.getId(), account.getUsername(), account.getEmail());
    }

    /** Address of what the notification is about, {@code ""} when there is none. */
    private String url(Notice notice) {
        return notice.link().isEmpty()
                ? ""
                : config.siteUrl()
                        .map(site -> site.replaceAll("/+$", "") + notice.link())
                        .orElse("");
    }
}
