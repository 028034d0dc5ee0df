package org.tomtoolkit.dataproducts.processing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** What comes out of a compressed file, up to a limit: a few kilobytes can unpack to terabytes. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long read;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n > 0) {
            count(n);
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long n) {
        read += n;
        if (read > limit) {
            throw new UnreadableFileException(
                    "Unpacked, the file is larger than the " + limit / 1_000_000 + " MB allowed.");
        }
    }
}
