package org.tomtoolkit.common.table;

/**
 * A button at the end of a row. It sends a form (POST, with the token of the page) to a path.
 *
 * @param label text on it; the name of the row is read after it
 * @param path of this site
 * @param confirm question before it is sent, {@code ""} for none; with one the button is red
 * @param busy text while the answer is awaited, {@code ""} for the usual one
 * @since 1.0
 */
public record RowButton(String label, String path, String confirm, String busy) {

    public static RowButton of(String label, String path) {
        return new RowButton(label, path, "", "");
    }

    /** For what cannot be undone. */
    public RowButton confirm(String question) {
        return new RowButton(label, path, question, busy);
    }

    /** For what takes a while. */
    public RowButton busy(String text) {
        return new RowButton(label, path, confirm, text);
    }
}
