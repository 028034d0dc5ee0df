package org.tomtoolkit.common.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Accounts of the site. */
@ConfigMapping(prefix = "tom.accounts")
public interface AccountsConfig {

    /** Who may make themselves an account: {@code closed} nobody, {@code approved} with an administrator's yes, {@code open} everybody. */
    @WithDefault("closed")
    Registration registration();

    /** Who administers a TOM that has no account yet. */
    FirstAdministrator firstAdministrator();

    /** The account that is made when there is none. */
    interface FirstAdministrator {

        /** User name of the first administrator. */
        @WithDefault("admin")
        String name();

        /** Password of the first administrator; without one, the console shows a link to a page that asks for it. */
        Optional<String> password();

        /** Whether to make the account with a random password, which is kept in a file and shown on the console. */
        @WithDefault("false")
        boolean generate();

        /** File with the generated password, readable by the owner of the process only. */
        @WithDefault("data/first-administrator.txt")
        Path file();
    }
}
