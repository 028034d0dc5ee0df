package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomtoolkit.common.CommonConfig;
import org.tomtoolkit.common.session.SessionKey;

/** Mails new people a signed link that opens their account, so that the e-mail address is known to be theirs. */
@ApplicationScoped
class Confirmations {

    private static final String PURPOSE = "confirm-address";
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,12})\\.([\\w-]{20,100})");
    private static final Duration VALID = Duration.ofDays(3);

    private final AccountRepository accounts;
    private final Registrations registrations;
    private final AccountMail mail;
    private final SessionKey key;
    private final CommonConfig site;
    private final BackgroundMail background;

    Confirmations(
            AccountRepository accounts,
            Registrations registrations,
            AccountMail mail,
            SessionKey key,
            CommonConfig site,
            BackgroundMail background) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.mail = mail;
        this.key = key;
        this.site = site;
        this.background = background;
    }

    void send(Account account) {
        String text = "Somebody, probably you, made the account " + account.getUsername() + " at " + site.name()
                + ".\n\nOpen it here within three days:\n"
                + mail.link("/accounts/register/confirm/?token=" + token(account))
                + "\n\nIf it was not you, you need not do anything: the account stays closed.\n";
        background.run(() -> mail.send(account.getEmail(), "Your new account at " + site.name(), text));
    }

    private String token(Account account) {
        long expires = Instant.now().plus(VALID).getEpochSecond();
        return account.getId() + "." + expires + "." + key.sign(PURPOSE, signed(account, expires));
    }

    /** A changed address or password, and a deactivation, void the link. */
    private static String signed(Account account, long expires) {
        return account.getId() + "." + expires + "." + account.getSessionEpoch() + "." + account.getPasswordHash() + "."
                + account.getEmail();
    }

    /** The account that waits for this link; empty when the link is forged, used or too old. */
    Optional<Account> account(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!registrations.needsConfirmation()
                || !parts.matches()
                || Long.parseLong(parts.group(2)) < Instant.now().getEpochSecond()) {
            return Optional.empty();
        }
        return accounts.findByIdOptional(Long.parseLong(parts.group(1)))
                .filter(Account::isPending)
                .filter(account ->
                        key.verify(PURPOSE, signed(account, Long.parseLong(parts.group(2))), parts.group(3)));
    }
}
