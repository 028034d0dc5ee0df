package org.tomtoolkit.common.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountDetails;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;

/** Finds or makes the account of a person whom a provider vouches for. */
@ApplicationScoped
class ProviderAccounts {

    private final ProviderConfig config;
    private final Accounts accounts;
    private final AccountRepository repository;
    private final ProviderGroups groups;
    private final EntityManager entities;

    ProviderAccounts(
            ProviderConfig config,
            Accounts accounts,
            AccountRepository repository,
            ProviderGroups groups,
            EntityManager entities) {
        this.config = config;
        this.accounts = accounts;
        this.repository = repository;
        this.groups = groups;
        this.entities = entities;
    }

    /**
     * @throws TomException 403 when there is no account for this person, or it is not active
     */
    @Transactional
    Account of(Claims claims) {
        Account account = known(claims)
                .or(() -> linked(claims))
                .or(() -> made(claims))
                .orElseThrow(() -> TomException.forbidden("There is no account for you on this site."));
        if (!account.isActive()) {
            throw TomException.forbidden("Your account is not active.");
        }
        groups.apply(account, claims.groups());
        return account;
    }

    private Optional<Account> known(Claims claims) {
        return entities
                .createQuery("from AccountIdentity where identityHash = ?1", AccountIdentity.class)
                .setParameter(1, hash(claims))
                .getResultList()
                .stream()
                .findFirst()
                .flatMap(identity -> repository.findByIdOptional(identity.getAccountId()));
    }

    /** Only when the address is certainly this person's, and that of one account only. */
    private Optional<Account> linked(Claims claims) {
        if (!config.linkByEmail() || !claims.emailVerified() || claims.email().isEmpty()) {
            return Optional.empty();
        }
        List<Account> found =
                repository.list("lower(email) = ?1", claims.email().toLowerCase(Locale.ROOT));
        return found.size() == 1 ? Optional.of(link(found.get(0), claims)) : Optional.empty();
    }

    private Optional<Account> made(Claims claims) {
        if (!config.createAccounts()) {
            return Optional.empty();
        }
        AccountDetails details = new AccountDetails(
                freeName(claims.username()),
                cut(claims.firstName(), 150),
                cut(claims.lastName(), 150),
                claims.email().length() > 254 ? "" : claims.email(),
                "",
                false,
                true,
                Set.of());
        return Optional.of(link(accounts.createWithoutPassword(details, Viewer.system()), claims));
    }

    private Account link(Account account, Claims claims) {
        entities.persist(new AccountIdentity(account.getId(), hash(claims), cut(claims.issuer(), 500)));
        return account;
    }

    /** A name the provider gives never leads into an account that exists. */
    private String freeName(String wanted) {
        String name = cut(wanted.replaceAll("[^\\p{L}\\p{N}@.+_-]", "_"), 140);
        String base = name.isEmpty() ? "user" : name;
        String free = base;
        for (int number = 2; repository.count("lower(username) = ?1", free.toLowerCase(Locale.ROOT)) > 0; number++) {
            free = base + "-" + number;
        }
        return free;
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    private static String hash(Claims claims) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((claims.issuer() + "\n" + claims.subject()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
