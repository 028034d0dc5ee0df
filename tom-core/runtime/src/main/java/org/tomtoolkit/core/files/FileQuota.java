package org.tomtoolkit.core.files;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.TomException;

/**
 * How much each account may store.
 *
 * @since 1.0
 */
@ApplicationScoped
public class FileQuota {

    private final FilesConfig config;
    private final List<FileUsage> usages;

    FileQuota(FilesConfig config, @All List<FileUsage> usages) {
        this.config = config;
        this.usages = usages;
    }

    /** Bytes an account may store in all, 0 for any number. */
    public long allowed() {
        return config.quotaPerUserBytes();
    }

    /** Bytes an account has stored. */
    public long used(long accountId) {
        return usages.stream().mapToLong(usage -> usage.bytesOf(accountId)).sum();
    }

    /**
     * How large the next file of an account may be.
     *
     * @param accountId null for the site itself, which has no quota
     * @throws TomException 413 when nothing is left
     */
    public long left(Long accountId) {
        if (accountId == null || allowed() <= 0) {
            return Long.MAX_VALUE;
        }
        long left = allowed() - used(accountId);
        if (left <= 0) {
            throw full(accountId);
        }
        return left;
    }

    /** What an account is told whose file does not fit any more. */
    public TomException full(long accountId) {
        return new TomException(
                413,
                "Quota reached",
                "You may store " + text(allowed()) + " in all and have stored " + text(used(accountId))
                        + "; the file does not fit.",
                "Delete files you no longer need, or ask an administrator for more space.");
    }

    /** Decimal multiples, e.g. {@code 12.3 MB}. */
    public static String text(long bytes) {
        String[] units = {"B", "kB", "MB", "GB", "TB", "PB"};
        double value = bytes;
        int unit = 0;
        while (value >= 999.5 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        return unit == 0
                ? bytes + " B"
                : String.format(java.util.Locale.ROOT, value < 99.95 ? "%.1f %s" : "%.0f %s", value, units[unit]);
    }
}
