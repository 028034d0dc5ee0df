package org.tomtoolkit.common.account;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What the site needs to know to send links by mail. */
@ConfigMapping(prefix = "tom.accounts.mail")
public interface MailConfig {

    /**
     * Address of the site in links that are mailed, e.g. {@code https://tom.example.org}. Links are never made from what a
     * caller says the address is; without this, passwords cannot be reset by mail.
     */
    Optional<String> siteUrl();

    /** Who can help with accounts, for people to read, e.g. {@code Vera (vera@example.org)}. */
    Optional<String> contact();
}
