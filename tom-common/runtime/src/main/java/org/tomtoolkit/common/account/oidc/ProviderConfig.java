package org.tomtoolkit.common.account.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** What the claims of the OpenID Connect provider mean here; the provider itself is configured by {@code quarkus.oidc.*}. */
@ConfigMapping(prefix = "tom.accounts.provider")
public interface ProviderConfig {

    /** Label of the button on the login page. */
    @WithDefault("Log in with your institute")
    String label();

    /** Whether people get an account when they log in for the first time. */
    @WithDefault("true")
    boolean createAccounts();

    /** Whether a first login takes over the account with the same e-mail address, if the provider verified the address. */
    @WithDefault("false")
    boolean linkByEmail();

    /** Claim of the ID token that lists groups. */
    @WithDefault("groups")
    String groupsClaim();

    /**
     * Groups here by value of that claim, e.g. {@code tom.accounts.provider.groups."/staff/snova"=Supernovae}. People join and
     * leave these groups with every login; other groups are left alone.
     */
    Map<String, String> groups();

    /** Value of that claim that makes an administrator; without it the provider has no say in that. */
    Optional<String> administrators();
}
