package org.tomtoolkit.dataproducts.spi;

import org.tomtoolkit.core.TomException;

/**
 * A file that makes no sense as what it is said to be. The text is shown to the person who sent it.
 *
 * @since 1.0
 */
public class UnreadableFileException extends TomException {

    private final long line;

    /** About the file as a whole. */
    public UnreadableFileException(String text) {
        this(text, 0);
    }

    /**
     * @param text what is wrong, in a sentence without the line
     * @param line line of the file, counted from 1; 0 when there is none
     */
    public UnreadableFileException(String text, long line) {
        super(
                400,
                "Unreadable file",
                line > 0 ? "Line " + line + ": " + text : text,
                "Check that the file is of the chosen type.");
        this.line = line;
    }

    /** Line of the file, counted from 1; 0 when there is none. */
    public long line() {
        return line;
    }
}
