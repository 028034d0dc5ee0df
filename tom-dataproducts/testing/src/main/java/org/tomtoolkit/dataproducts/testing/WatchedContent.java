package org.tomtoolkit.dataproducts.testing;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.tomtoolkit.dataproducts.NewDataProduct;

/** Content that knows how many of its streams are open. */
final class WatchedContent implements NewDataProduct.Content {

    private final Supplier<InputStream> content;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    WatchedContent(byte[] content) {
        this(() -> new ByteArrayInputStream(content));
    }

    WatchedContent(Supplier<InputStream> content) {
        this.content = content;
    }

    @Override
    public InputStream open() {
        opened.incrementAndGet();
        open.incrementAndGet();
        return new FilterInputStream(content.get()) {
            private boolean closed;

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    open.decrementAndGet();
                }
                super.close();
            }
        };
    }

    int opened() {
        return opened.get();
    }

    int stillOpen() {
        return open.get();
    }
}
