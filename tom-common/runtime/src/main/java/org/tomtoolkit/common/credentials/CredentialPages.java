package org.tomtoolkit.common.credentials;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tomtoolkit.common.credentials.CredentialsPage.Happening;
import org.tomtoolkit.common.credentials.CredentialsPage.Line;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.vault.CredentialEntry;
import org.tomtoolkit.core.vault.CredentialServices;
import org.tomtoolkit.core.vault.SecretEvent;
import org.tomtoolkit.core.vault.Vault;

/** Builds the pages of credentials. */
@ApplicationScoped
@DefaultBean
public class CredentialPages {

    private static final int TOLD = 50;

    private final CredentialEntry entry;
    private final CredentialServices services;
    private final Vault vault;

    protected CredentialPages(CredentialEntry entry, CredentialServices services, Vault vault) {
        this.entry = entry;
        this.services = services;
        this.vault = vault;
    }

    public CredentialsPage of(long owner, String base, Viewer viewer) {
        List<Line> lines = entry.statuses(owner, viewer).stream()
                .map(status -> new Line(status, time(status.stored()), time(status.verified())))
                .toList();
        List<Happening> trail =
                vault.trail(owner, TOLD, viewer).stream().map(this::happening).toList();
        return new CredentialsPage(base, owner == Vault.SITE, lines, trail);
    }

    private Happening happening(SecretEvent event) {
        String service = services.find(event.service()).map(Plugin::label).orElse(event.service());
        return new Happening(time(event.happened()), service, words(event.kind()), event.actor(), event.note());
    }

    private static String words(SecretEvent.Kind kind) {
        return switch (kind) {
            case STORED -> "stored";
            case USED -> "used";
            case TESTED -> "tested, accepted";
            case REFUSED -> "refused by the service";
            case DELETED -> "deleted";
        };
    }

    private static String time(Instant instant) {
        return instant == null
                ? ""
                : instant.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ');
    }
}
