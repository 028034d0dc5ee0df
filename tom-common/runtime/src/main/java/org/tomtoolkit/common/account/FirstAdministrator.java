package org.tomtoolkit.common.account;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;
import org.tomtoolkit.common.session.SessionKey;
import org.tomtoolkit.core.NodeConfig;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.files.PrivateFiles;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Sees that a TOM without accounts gets an administrator: from configuration, with a generated password, or by a link
 * with a code that only the console shows.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private static final String PURPOSE = "first-administrator";

    private final AccountsConfig.FirstAdministrator config;
    private final NodeConfig node;
    private final AccountRepository repository;
    private final Accounts accounts;
    private final SessionKey key;

    FirstAdministrator(
            AccountsConfig config, NodeConfig node, AccountRepository repository, Accounts accounts, SessionKey key) {
        this.config = config.firstAdministrator();
        this.node = node;
        this.repository = repository;
        this.accounts = accounts;
        this.key = key;
    }

    void createIfWanted(@Observes StartupEvent event) throws IOException {
        if (node.role() == NodeConfig.Role.COMMAND || !isMissing()) {
            return;
        }
        if (config.password().isPresent()) {
            create(config.password().get());
        } else if (config.generate()) {
            String password = key.randomText(12);
            create(password);
            PrivateFiles.write(config.file(), config.name() + "\n" + password + "\n");
        }
    }

    private void create(String password) {
        try {
            accounts.create(AccountDetails.administrator(config.name(), ""), password, Viewer.system());
        } catch (ValidationException e) {
            throw new IllegalStateException(
                    "The first administrator in tom.accounts.first-administrator cannot be made: " + e.detail(), e);
        }
    }

    /** Says how to get in, after the port is open. */
    void announce(@ObservesAsync HttpServerStart server) {
        String host = server.options().getHost();
        String base = "http://" + (host == null || host.equals("0.0.0.0") ? "localhost" : host) + ":"
                + server.options().getPort();
        if (isMissing()) {
            LOG.infof(
                    "%n%n  This TOM has no account yet. Make the first administrator here:%n"
                            + "  %s/accounts/first-administrator/?code=%s%n",
                    base, key.sign(PURPOSE, "code"));
        } else if (Files.isReadable(config.file())) {
            List<String> lines = lines(config.file());
            LOG.infof(
                    "%n%n  Log in at %s/accounts/login/%n  User name: %s%n  Password:  %s%n"
                            + "  (shown at every start until this password is changed)%n",
                    base, lines.get(0), lines.get(1));
        }
    }

    /** Whether there is no account at all. */
    boolean isMissing() {
        return repository.count() == 0;
    }

    /** Whether the set-up page may be seen: nobody administers this site yet, and the code is the one of the console. */
    boolean mayBeMadeWith(String code) {
        return key.verify(PURPOSE, "code", code) && isMissing();
    }

    /** The file is of no use once its password is not the account's any more. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordChanged change) {
        Path file = config.file();
        if (Files.isReadable(file) && lines(file).get(0).equals(change.username())) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                LOG.warnf("%s cannot be deleted; delete it by hand: %s", file, e.getMessage());
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() >= 2 ? lines : List.of("", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
