package org.tomtoolkit.targets.table;

import java.io.IOException;

/**
 * A file that is no table, or not readable to its end; the message is for the person who sent it.
 *
 * @since 1.0
 */
public class UnreadableTableException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableTableException(String message) {
        super(message);
    }

    public UnreadableTableException(String message, Throwable cause) {
        super(message, cause);
    }
}
