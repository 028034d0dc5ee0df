package org.tomtoolkit.targets.share;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of targets.
 *
 * @param content writes it while it is downloaded
 * @since 1.0
 */
public record SharedFile(String name, String contentType, Content content) {

    /** Writes a file; asked once. */
    @FunctionalInterface
    public interface Content {

        /** Leaves the stream open. */
        void write(OutputStream out) throws IOException;
    }
}
