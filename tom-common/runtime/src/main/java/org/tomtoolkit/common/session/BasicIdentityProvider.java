package org.tomtoolkit.common.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.Optional;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.Logins;

/**
 * Checks Basic credentials. A password that was right is remembered for a minute on this node, as a keyed hash, so that a
 * script does not pay the slow check with every call; a changed password or a deactivated account ends that at once.
 */
@ApplicationScoped
class BasicIdentityProvider implements IdentityProvider<BasicRequest> {

    private record Known(long accountId, int epoch) {}

    private final Logins logins;
    private final AccountRepository accounts;
    private final SessionKey key;
    private final String salt;
    private final Cache<String, Known> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(60))
            .maximumSize(10_000)
            .build();

    BasicIdentityProvider(Logins logins, AccountRepository accounts, SessionKey key) {
        this.logins = logins;
        this.accounts = accounts;
        this.key = key;
        this.salt = key.randomText(32);
    }

    @Override
    public Class<BasicRequest> getRequestType() {
        return BasicRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(BasicRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    @ActivateRequestContext
    SecurityIdentity identity(BasicRequest request) {
        String credentials = key.sign("basic", salt + "\n" + request.username() + "\n" + request.password());
        Account account = remembered(credentials)
                .or(() -> checked(request, credentials))
                .orElseThrow(() -> new AuthenticationFailedException("Wrong Basic credentials"));
        return TomIdentity.of(accounts.viewer(account), !request.isFromBrowser());
    }

    private Optional<Account> remembered(String credentials) {
        Known entry = known.getIfPresent(credentials);
        return entry == null
                ? Optional.empty()
                : accounts.findByIdOptional(entry.accountId())
                        .filter(Account::isActive)
                        .filter(account -> account.getSessionEpoch() == entry.epoch());
    }

    private Optional<Account> checked(BasicRequest request, String credentials) {
        Optional<Account> account = logins.check(request.username(), request.password(), request.address());
        account.ifPresent(a -> known.put(credentials, new Known(a.getId(), a.getSessionEpoch())));
        return account;
    }
}
