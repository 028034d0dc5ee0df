package org.tomtoolkit.core.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
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

    /**
     * Opens a part of a file. Stores that can fetch a part say so by overriding this.
     *
     * @param offset first byte, from 0
     * @param length how many bytes; the end of the file ends them sooner
     * @throws java.nio.file.NoSuchFileException when the file is not there
     */
    default InputStream open(String key, long offset, long length) throws IOException {
        InputStream whole = open(key);
        try {
            whole.skipNBytes(offset);
        } catch (EOFException e) {
            whole.close();
            return InputStream.nullInputStream();
        } catch (IOException e) {
            whole.close();
            throw e;
        }
        return new FirstBytes(whole, length);
    }

    /** Whether the file is there. */
    default boolean exists(String key) throws IOException {
        try (InputStream content = open(key)) {
            return content != null;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Deletes; nothing happens when it is not there. */
    void delete(String key) throws IOException;
}
