package org.tomtoolkit.core.files;

import java.io.IOException;
import java.io.InputStream;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * Keeps files. Content is streamed both ways, so a file may be larger than memory. The store knows nothing of
 * permissions: callers check before they open.
 *
 * @since 1.0
 */
@Spi("file store")
public interface FileStore extends Plugin {

    /**
     * Stores a file whole or not at all.
     *
     * @param path readable path, relative, with {@code /}; see {@link SafeNames}
     * @param content read to its end, not closed
     * @param maxBytes larger content is refused
     * @return where it is and what it is
     * @throws FileTooLargeException when there are more bytes; nothing is kept
     */
    StoredFile put(String path, InputStream content, long maxBytes) throws IOException;

    /**
     * @param key from {@link StoredFile#key()}
     * @throws java.nio.file.NoSuchFileException when it is not there
     */
    InputStream open(String key) throws IOException;

    /** Deletes; nothing happens when it is not there. */
    void delete(String key) throws IOException;
}
