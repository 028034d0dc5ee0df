package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tomtoolkit.common.account.oidc.ProviderLogin;
import org.tomtoolkit.common.account.oidc.ProviderStartResource;

/** What the login page offers besides a password; in templates {@code {inject:loginChoices.registration}}. */
@Named("loginChoices")
@ApplicationScoped
public class LoginChoices {

    /** A link to another way of logging in. */
    public record Choice(String label, String path) {}

    private final Registrations registrations;
    private final ProviderLogin provider;

    LoginChoices(Registrations registrations, ProviderLogin provider) {
        this.registrations = registrations;
        this.provider = provider;
    }

    /** Whether people may make themselves an account. */
    public boolean isRegistration() {
        return registrations.isOpen();
    }

    /** Login providers, none unless one is configured. */
    public List<Choice> getProviders() {
        return provider.isConfigured() ? List.of(new Choice(provider.label(), ProviderLogin.PATH)) : List.of();
    }

    /** Where the link to a provider leads for somebody who wanted to go to a page of this site. */
    public String path(Choice choice, String next) {
        return next == null || next.isEmpty() || next.equals("/")
                ? choice.path()
                : ProviderStartResource.PATH + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
