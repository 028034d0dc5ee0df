package org.tomtoolkit.core.sky;

/**
 * A coordinate text that cannot be read. The message is meant for the person who typed it: it quotes the text, says what
 * is wrong and lists the accepted notations.
 *
 * @since 1.0
 */
public final class AngleFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;

    AngleFormatException(String text, String message) {
        super(message);
        this.text = text;
    }

    /**
     * The text that was refused, as given.
     *
     * @return the text; null when null was given
     */
    public String text() {
        return text;
    }
}
