package org.tomtoolkit.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.OnBehalf;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Credentials for remote services. Each person has their own, which nobody else can use or see, administrators included; the
 * site has some for everybody. What is stored can be used, replaced and deleted, never read back.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Vault implements Credentials {

    private static final Logger LOG = Logger.getLogger(Vault.class);

    /** Stands for the site where others have the id of an account. */
    public static final long SITE = 0;

    private final SecretRows rows;
    private final Sealer sealer;
    private final CredentialServices services;
    private final VaultTrail trail;
    private final OnBehalf onBehalf;
    private final Instance<ActiveAccounts> accounts;

    Vault(
            SecretRows rows,
            Sealer sealer,
            CredentialServices services,
            VaultTrail trail,
            OnBehalf onBehalf,
            Instance<ActiveAccounts> accounts) {
        this.rows = rows;
        this.sealer = sealer;
        this.services = services;
        this.trail = trail;
        this.onBehalf = onBehalf;
        this.accounts = accounts;
    }

    @Override
    public Secrets of(String service) {
        return forUser(onBehalf.accountId(), service);
    }

    /**
     * The account's credentials, else the site's, else what is configured; {@link Secrets#isEmpty()} when there are none.
     * Credentials of an account that is deactivated are not opened, and such an account gets none of the site's.
     *
     * @param accountId null for work of nobody in particular: then the site's
     */
    @ActivateRequestContext
    public Secrets forUser(Long accountId, String service) {
        if (accountId == null) {
            return forSite(service);
        }
        if (!isActive(accountId)) {
            return Secrets.none(service);
        }
        Secrets own = opened(accountId, service, Secrets.Source.PERSON);
        return own.isEmpty() ? forSite(service) : own;
    }

    /** The site's credentials, else what is configured. */
    @ActivateRequestContext
    public Secrets forSite(String service) {
        Secrets stored = opened(SITE, service, Secrets.Source.SITE);
        return stored.isEmpty() ? services.configured(service) : stored;
    }

    @Override
    @ActivateRequestContext
    public boolean has(String service) {
        Long accountId = onBehalf.accountId();
        if (accountId != null && !isActive(accountId)) {
            return false;
        }
        List<Long> owners = accountId == null ? List.of(SITE) : List.of(SITE, accountId);
        return !services.configured(service).isEmpty()
                || !rows.ownersOf(service, owners).isEmpty();
    }

    /**
     * Deletes what an owner stored for a service.
     *
     * @throws TomException 404 when it is not the viewer's to delete
     */
    public boolean delete(long owner, String service, Viewer by) {
        requireOwner(owner, by);
        return rows.delete(owner, service, new SecretEvent(owner, service, SecretEvent.Kind.DELETED, by.name(), null))
                > 0;
    }

    /** Deletes all that an account stored; joins the transaction that deletes the account. */
    public void forget(long accountId) {
        rows.deleteAll(accountId);
    }

    /** What happened to an owner's credentials, newest first. */
    public List<SecretEvent> trail(long owner, int most, Viewer viewer) {
        requireOwner(owner, viewer);
        return rows.events(owner, most);
    }

    /** Opens without noting a use, for a test of what is stored. */
    Secrets peek(long owner, String service) {
        return open(owner, service, owner == SITE ? Secrets.Source.SITE : Secrets.Source.PERSON);
    }

    /** Own ones for everybody, the site's for administrators; anybody else's are not there. */
    static void requireOwner(long owner, Viewer viewer) {
        boolean allowed = owner == SITE ? viewer.superuser() : viewer.isLoggedIn() && viewer.userId() == owner;
        if (!allowed) {
            throw TomException.notFound("page of credentials");
        }
    }

    private boolean isActive(long accountId) {
        return !accounts.isResolvable() || accounts.get().isActive(accountId);
    }

    private Secrets opened(long owner, String service, Secrets.Source source) {
        Secrets secrets = open(owner, service, source);
        if (!secrets.isEmpty()) {
            trail.used(owner, service);
        }
        return secrets;
    }

    private Secrets open(long owner, String service, Secrets.Source source) {
        Map<String, String> values = new HashMap<>();
        for (SecretRows.Row row : rows.read(owner, service)) {
            Sealer.Place place = new Sealer.Place(owner, service, row.field());
            try {
                values.put(row.field(), sealer.open(new Sealer.Sealed(row.keyId(), row.sealedText()), place));
            } catch (Sealer.CannotOpen e) {
                LOG.errorf(
                        "Credentials of %s for %s cannot be opened: %s",
                        owner == SITE ? "the site" : "account " + owner, service, e.getMessage());
                throw new TomException(
                        409,
                        "Credentials cannot be opened",
                        "The stored credentials for " + service + " cannot be opened with the key of this site.",
                        "Store them again, or ask the administrator for the key they were stored with.");
            }
        }
        return new Secrets(service, source, values);
    }
}
