package org.tomtoolkit.common.account;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Mails about accounts, when the site can send any. */
@ApplicationScoped
public class AccountMail {

    private static final Logger LOG = Logger.getLogger(AccountMail.class);

    private final Instance<Mailer> mailer;
    private final Optional<String> sender;
    private final MailConfig config;

    AccountMail(
            Instance<Mailer> mailer,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> sender,
            MailConfig config) {
        this.mailer = mailer;
        this.sender = sender;
        this.config = config;
    }

    /** Whether there is a sender, and an address of the site to put into links. */
    public boolean isPossible() {
        return sender.isPresent() && config.siteUrl().isPresent();
    }

    /** Who can help with accounts, {@code ""} when nobody is named. */
    public String contact() {
        return config.contact().orElse("");
    }

    /** A link to a page of this site. */
    String link(String path) {
        return config.siteUrl().orElseThrow().replaceAll("/+$", "") + path;
    }

    /** Sends now, one after the other as mail servers want it; a failure is logged, without the text. */
    synchronized void send(String to, String subject, String text) {
        try {
            mailer.get().send(Mail.withText(to, subject, text));
        } catch (RuntimeException e) {
            LOG.errorf("The mail \"%s\" could not be sent: %s", subject, e);
        }
    }
}
