package org.tomtoolkit.core.files;

import org.tomtoolkit.core.TomException;

/**
 * More bytes than allowed; nothing was kept.
 *
 * @since 1.0
 */
public class FileTooLargeException extends TomException {

    public FileTooLargeException(long maxBytes) {
        super(
                413,
                "File too large",
                "The file is larger than " + maxBytes / (1024 * 1024) + " MB.",
                "Ask for a higher limit, or split the file.");
    }
}
