package org.tomtoolkit.core.vault;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the key of the vault is. */
@ConfigMapping(prefix = "tom.vault")
public interface VaultConfig {

    /**
     * The key that encrypts credentials: 32 random bytes in Base64 or hex, e.g. from {@code openssl rand -base64 32}. Best given
     * by the environment as TOM_VAULT_KEY; every node needs the same.
     */
    Optional<String> key();

    /** Keys used before, so that what they encrypted can still be read until it is encrypted anew. */
    Optional<List<String>> oldKeys();

    /**
     * File of the keys when none is configured, one per line, the current one first. It is made with a random key when
     * something is first encrypted, readable by the owner of the process only. Not in the backup of the database!
     */
    @WithDefault("data/vault.key")
    Path keyFile();
}
