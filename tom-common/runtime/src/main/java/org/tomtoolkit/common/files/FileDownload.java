package org.tomtoolkit.common.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody may have: permission was checked before.
 *
 * @param name as people gave it
 * @param sha256 hash of the content, 64 hex digits
 * @param bytes size of the content
 * @param content opens any part of it
 * @param inline whether it may be shown in the browser; only done for plain text and pictures that can hold no script
 * @since 1.0
 */
public record FileDownload(String name, String sha256, long bytes, Content content, boolean inline) {

    /** Opens parts of a file. */
    public interface Content {

        /** The caller closes. */
        InputStream open(long offset, long length) throws IOException;
    }

    /** One that is always saved, never shown. */
    public static FileDownload attachment(String name, String sha256, long bytes, Content content) {
        return new FileDownload(name, sha256, bytes, content, false);
    }
}
