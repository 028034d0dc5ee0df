package org.tomtoolkit.common.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many wrong passwords are too many; a wrong one counts on all nodes. */
@ConfigMapping(prefix = "tom.accounts.throttle")
public interface ThrottleConfig {

    /** Wrong passwords for one account from one address. */
    @WithDefault("10")
    int perAccountAndAddress();

    /** Wrong passwords from one address, whatever the account. */
    @WithDefault("100")
    int perAddress();

    /** Wrong passwords for one account from anywhere; its owner still gets in where they logged in before. */
    @WithDefault("100")
    int perAccount();

    /** How long wrong passwords count. */
    @WithDefault("PT10M")
    Duration window();
}
