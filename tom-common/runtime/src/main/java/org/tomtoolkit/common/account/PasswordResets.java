package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomtoolkit.common.CommonConfig;
import org.tomtoolkit.common.session.SessionKey;
import org.tomtoolkit.core.TomException;

/**
 * Mails links with which people who forgot their password choose a new one. A link is signed, over the present password
 * too, so that it is good for one use; nothing is stored. Whether there is an account is never told: it is looked for
 * after the answer is on its way.
 */
@ApplicationScoped
class PasswordResets {

    private static final String PURPOSE = "password-reset";
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,12})\\.([\\w-]{20,100})");
    private static final Duration VALID = Duration.ofHours(1);
    private static final int PER_ADDRESS = 20;
    private static final int PER_ACCOUNT = 3;

    private final AccountRepository accounts;
    private final AccountMail mail;
    private final AttemptCounter counter;
    private final SessionKey key;
    private final CommonConfig site;
    private final BackgroundMail background;

    PasswordResets(
            AccountRepository accounts,
            AccountMail mail,
            AttemptCounter counter,
            SessionKey key,
            CommonConfig site,
            BackgroundMail background) {
        this.accounts = accounts;
        this.mail = mail;
        this.counter = counter;
        this.key = key;
        this.site = site;
        this.background = background;
    }

    /**
     * Sends links to the accounts of this name or e-mail address, if there are any.
     *
     * @throws TomException 429 when this was asked too often from this address
     */
    void request(String nameOrEmail, String address) {
        String counted = "reset address " + LoginThrottle.network(address);
        if (counter.isReached(counted, PER_ADDRESS)) {
            throw new TomException(429, "Too many attempts", "This was asked too often.", "Try again in an hour.");
        }
        counter.add(counted, VALID);
        background.run(() -> send(nameOrEmail));
    }

    private void send(String nameOrEmail) {
        String wanted = nameOrEmail.toLowerCase(Locale.ROOT);
        List<Account> found = accounts.find(
                        "active = true and email <> '' and (lower(username) = ?1 or lower(email) = ?1)", wanted)
                .range(0, PER_ACCOUNT)
                .list();
        for (Account account : found) {
            String counted = "reset account " + account.getId();
            if (Passwords.isUsable(account.getPasswordHash()) && !counter.isReached(counted, PER_ACCOUNT)) {
                counter.add(counted, VALID);
                mail.send(account.getEmail(), "New password for " + site.name(), text(account));
            }
        }
    }

    private String text(Account account) {
        return "Somebody, probably you, asked for a new password for the account " + account.getUsername() + " at "
                + site.name() + ".\n\nChoose it here within an hour; the link can be used once:\n"
                + mail.link("/accounts/password-reset/new/?token=" + token(account)) + "\n\n"
                + "If it was not you, you need not do anything: your password stays as it is.\n";
    }

    private String token(Account account) {
        long expires = Instant.now().plus(VALID).getEpochSecond();
        return account.getId() + "." + expires + "." + key.sign(PURPOSE, signed(account, expires));
    }

    private static String signed(Account account, long expires) {
        return account.getId() + "." + expires + "." + account.getSessionEpoch() + "." + account.getPasswordHash();
    }

    /** The account a link is for; empty when the link is forged, used or too old. */
    Optional<Account> account(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches() || Long.parseLong(parts.group(2)) < Instant.now().getEpochSecond()) {
            return Optional.empty();
        }
        return accounts.findByIdOptional(Long.parseLong(parts.group(1)))
                .filter(Account::isActive)
                .filter(account ->
                        key.verify(PURPOSE, signed(account, Long.parseLong(parts.group(2))), parts.group(3)));
    }
}
