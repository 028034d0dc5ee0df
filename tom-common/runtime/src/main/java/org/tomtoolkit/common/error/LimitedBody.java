package org.tomtoolkit.common.error;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.tomtoolkit.core.TomException;

/** A body that ends with an exception, status 413, as soon as it is longer than it may be. */
final class LimitedBody extends FilterInputStream {

    private final long maxBytes;
    private final Runnable onExcess;
    private long read;
    private boolean over;

    /**
     * @param onExcess called once, before the exception
     */
    LimitedBody(InputStream body, long maxBytes, Runnable onExcess) {
        super(body);
        this.maxBytes = maxBytes;
        this.onExcess = onExcess;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int some = super.read(bytes, offset, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > maxBytes && !over) {
            over = true;
            onExcess.run();
        }
        if (over) {
            throw new TomException(413, OversizedRequests.TITLE, OversizedRequests.detail(maxBytes), "Send less.");
        }
    }

    /** The framework would read the rest, however long it is. */
    @Override
    public void close() throws IOException {
        if (!over) {
            super.close();
        }
    }
}
