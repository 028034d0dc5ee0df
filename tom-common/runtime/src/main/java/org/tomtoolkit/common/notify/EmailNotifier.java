package org.tomtoolkit.common.notify;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tomtoolkit.common.CommonConfig;
import org.tomtoolkit.core.plugin.PluginId;

/** Mail to the address of the account; there when {@code quarkus.mailer.from} is configured. */
@PluginId("email")
class EmailNotifier implements Notifier {

    private final Instance<Mailer> mailer;
    private final CommonConfig site;
    private final Optional<String> from;

    EmailNotifier(
            Instance<Mailer> mailer,
            CommonConfig site,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from) {
        this.mailer = mailer;
        this.site = site;
        this.from = from;
    }

    @Override
    public String label() {
        return "E-mail";
    }

    @Override
    public boolean enabled() {
        return from.isPresent();
    }

    @Override
    public String about() {
        return "Goes to the address in your profile.";
    }

    @Override
    public boolean canReach(Recipient recipient) {
        return recipient.email() != null && !recipient.email().isEmpty();
    }

    @Override
    public void deliver(Recipient recipient, Notice notice, String url) {
        String subject = "[" + site.name() + "] " + notice.text().replaceAll("\\s+", " ");
        String body = notice.text() + "\n" + (url.isEmpty() ? "" : "\n" + url + "\n");
        mailer.get()
                .send(Mail.withText(recipient.email(), subject.substring(0, Math.min(subject.length(), 150)), body));
    }
}
