package org.tomtoolkit.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.files.PrivateFiles;

/** The keys: from configuration, or from a file beside the data. Read when first needed. */
@ApplicationScoped
class VaultKeys {

    private static final Logger LOG = Logger.getLogger(VaultKeys.class);

    private final VaultConfig config;
    private final SecureRandom random = new SecureRandom();
    private List<VaultKey> keys = List.of();

    VaultKeys(VaultConfig config) {
        this.config = config;
    }

    /** What new secrets are encrypted with. */
    synchronized VaultKey current() {
        return loaded().get(0);
    }

    /** A key by its id; the file is read again for one that is unknown, another node may have added it. */
    synchronized Optional<VaultKey> find(String id) {
        Optional<VaultKey> known = byId(loaded(), id);
        if (known.isPresent() || isConfigured()) {
            return known;
        }
        keys = read();
        return byId(keys, id);
    }

    boolean isConfigured() {
        return config.key().filter(key -> !key.isBlank()).isPresent();
    }

    /**
     * Puts a new key before the others in the file.
     *
     * @throws TomException 409 when keys come from configuration
     */
    synchronized VaultKey addToFile() {
        if (isConfigured()) {
            throw TomException.conflict(
                    "The key of the vault is configured, so the site cannot change it.",
                    "Set tom.vault.key to a new key and add the one used until now to tom.vault.old-keys.");
        }
        List<String> lines = new ArrayList<>(lines());
        lines.add(0, randomKey());
        write(lines);
        keys = read();
        return keys.get(0);
    }

    private List<VaultKey> loaded() {
        if (keys.isEmpty()) {
            keys = isConfigured() ? configured() : read();
        }
        return keys;
    }

    private List<VaultKey> configured() {
        List<VaultKey> all = new ArrayList<>();
        all.add(VaultKey.parse(config.key().orElseThrow(), "tom.vault.key"));
        config.oldKeys().orElse(List.of()).forEach(old -> all.add(VaultKey.parse(old, "tom.vault.old-keys")));
        return List.copyOf(all);
    }

    private List<VaultKey> read() {
        Path file = config.keyFile();
        if (!Files.exists(file)) {
            write(List.of(randomKey()));
            LOG.warnf(
                    "The key that encrypts credentials is new and stands in %s. Keep a copy of it, apart from the copies"
                            + " of the database; without it stored credentials cannot be read.",
                    file.toAbsolutePath());
        }
        warnIfOthersMayRead(file);
        List<VaultKey> read = lines().stream()
                .map(line -> VaultKey.parse(line, file.toString()))
                .toList();
        if (read.isEmpty()) {
            throw new IllegalStateException(file + " holds no key");
        }
        return read;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(config.keyFile()).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the key of the vault in " + config.keyFile(), e);
        }
    }

    private void write(List<String> lines) {
        try {
            PrivateFiles.write(config.keyFile(), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot keep the key of the vault in " + config.keyFile() + "; set tom.vault.key", e);
        }
    }

    private static void warnIfOthersMayRead(Path file) {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
            if (rights.contains(PosixFilePermission.OTHERS_READ) || rights.contains(PosixFilePermission.GROUP_READ)) {
                LOG.warnf("Others may read the key of the vault; run: chmod 600 %s", file);
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.debugf("Rights of %s unknown: %s", file, e.getMessage());
        }
    }

    private String randomKey() {
        byte[] bytes = new byte[VaultKey.BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Optional<VaultKey> byId(List<VaultKey> keys, String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
