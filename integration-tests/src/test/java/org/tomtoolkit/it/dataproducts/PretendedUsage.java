package org.tomtoolkit.it.dataproducts;

import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.core.files.FileUsage;

/** Lets an account seem to have stored a lot. */
@ApplicationScoped
class PretendedUsage implements FileUsage {

    static final long QUOTA = 1_000_000_000;

    static volatile Long accountId;
    private static volatile long used;

    /** Leaves so many bytes to an account that has stored nothing else. */
    static void left(long account, long bytes) {
        used = QUOTA - bytes;
        accountId = account;
    }

    @Override
    public long bytesOf(long account) {
        return accountId != null && accountId == account ? used : 0;
    }
}
