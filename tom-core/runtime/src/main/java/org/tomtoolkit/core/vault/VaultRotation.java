package org.tomtoolkit.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jboss.logging.Logger;

/**
 * Changes the key. Both steps may be repeated at any time: what was interrupted goes on where it stopped.
 *
 * @since 1.0
 */
@ApplicationScoped
public class VaultRotation {

    private static final Logger LOG = Logger.getLogger(VaultRotation.class);
    private static final int AT_ONCE = 100;

    /**
     * @param done values that have the current key now
     * @param lost values whose key is missing; they stay as they are
     */
    public record Summary(String keyId, long done, long lost) {}

    private final VaultKeys keys;
    private final Sealer sealer;
    private final SecretRows rows;

    VaultRotation(VaultKeys keys, Sealer sealer, SecretRows rows) {
        this.keys = keys;
        this.sealer = sealer;
        this.rows = rows;
    }

    /**
     * Makes a new key in the key file; what is stored from now on uses it.
     *
     * @return its id
     * @throws org.tomtoolkit.core.TomException 409 when keys are configured, with what to do instead
     */
    public String newKey() {
        return keys.addToFile().id();
    }

    /** How many values still need an older key. */
    @ActivateRequestContext
    public long waiting() {
        return rows.countUnderOtherKeys(keys.current().id());
    }

    /**
     * Encrypts everything with the current key, in short transactions. Not within a transaction.
     *
     * @param progress is told how many are done, after each batch
     */
    @ActivateRequestContext
    public Summary reencrypt(LongConsumer progress) {
        String current = keys.current().id();
        long done = 0;
        long lost = 0;
        long after = 0;
        List<StoredSecret> batch = rows.underOtherKeys(current, after, AT_ONCE);
        while (!batch.isEmpty()) {
            Map<StoredSecret, Sealer.Sealed> changed = new HashMap<>();
            for (StoredSecret row : batch) {
                try {
                    changed.put(row, sealer.seal(sealer.open(row.box(), row.place()), row.place()));
                } catch (Sealer.CannotOpen e) {
                    lost++;
                    LOG.warnf(
                            "A credential for %s cannot be opened: %s",
                            row.place().service(), e.getMessage());
                }
            }
            rows.reseal(changed);
            done += changed.size();
            after = batch.get(batch.size() - 1).id();
            progress.accept(done);
            batch = rows.underOtherKeys(current, after, AT_ONCE);
        }
        return new Summary(current, done, lost);
    }
}
