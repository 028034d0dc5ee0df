package org.tomtoolkit.common.credentials;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.vault.CredentialEntry;
import org.tomtoolkit.core.vault.CredentialEntry.Result;
import org.tomtoolkit.core.vault.CredentialService;
import org.tomtoolkit.core.vault.CredentialServices;
import org.tomtoolkit.core.vault.Vault;

/** What both pages of credentials do with forms; says what became of it. */
@ApplicationScoped
@DefaultBean
public class CredentialForms {

    /**
     * The page with the form of one service.
     *
     * @param keyPage where people get a key, {@code ""} for unknown
     */
    public record FormOf(String base, boolean site, CredentialService service, BoundForm form, String keyPage) {}

    private final CredentialEntry entry;
    private final CredentialServices services;
    private final Vault vault;

    protected CredentialForms(CredentialEntry entry, CredentialServices services, Vault vault) {
        this.entry = entry;
        this.services = services;
        this.vault = vault;
    }

    FormOf empty(long owner, String service, String base, Viewer viewer) {
        return page(owner, service, base, entry.form(owner, service, viewer).empty());
    }

    private FormOf page(long owner, String service, String base, BoundForm form) {
        CredentialService declared = services.get(service);
        String keyPage =
                declared.keyPage().filter(url -> url.startsWith("https://")).orElse("");
        return new FormOf(base, owner == Vault.SITE, declared, form, keyPage);
    }

    /** Null when stored, else the form with the reasons and without any value. */
    FormOf store(
            long owner,
            String service,
            String base,
            java.util.Map<String, java.util.List<String>> texts,
            Viewer viewer,
            Flash flash) {
        BoundForm entered = entry.form(owner, service, viewer).bind(texts);
        BoundForm shown = entry.form(owner, service, viewer).empty();
        if (entered.isValid()) {
            try {
                Result result = entry.store(owner, service, entered, viewer);
                if (result.outcome() != CredentialEntry.Outcome.REFUSED) {
                    tell(services.get(service), result, flash);
                    return null;
                }
                shown.errors().add(result.message() + " Nothing was stored.");
            } catch (ValidationException e) {
                shown.errors().addAll(e.errors());
            }
        }
        shown.errors().addAll(entered.errors());
        return page(owner, service, base, shown);
    }

    private static void tell(CredentialService service, Result result, Flash flash) {
        String stored = "The credentials for " + service.label() + " are stored. ";
        switch (result.outcome()) {
            case ACCEPTED -> flash.success(stored + result.message());
            case UNREACHABLE -> flash.warning(stored + "They could not be tested: " + result.message());
            default -> flash.success(stored.strip());
        }
    }

    void test(long owner, String service, Viewer viewer, Flash flash) {
        String label = services.get(service).label();
        try {
            Result result = entry.testStored(owner, service, viewer);
            switch (result.outcome()) {
                case ACCEPTED -> flash.success(label + " accepts the credentials. " + result.message());
                case REFUSED -> flash.error(result.message());
                case UNREACHABLE -> flash.warning("The test did not get through: " + result.message());
                default -> flash.info("There is no test for " + label + ".");
            }
        } catch (TomException e) {
            flash.error(e.detail());
        }
    }

    void delete(long owner, String service, Viewer viewer, Flash flash) {
        if (vault.delete(owner, service, viewer)) {
            flash.success("The credentials are deleted.");
        } else {
            flash.info("There were none.");
        }
    }
}
