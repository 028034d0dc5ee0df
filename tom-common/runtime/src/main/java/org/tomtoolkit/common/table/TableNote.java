package org.tomtoolkit.common.table;

/**
 * How a query was understood, said above the rows.
 *
 * @param action text of a link to what else may have been meant, {@code ""} for none
 * @param query where the link leads on the same page, e.g. {@code ?query=x}
 * @since 1.0
 */
public record TableNote(String text, String action, String query) {

    /** Without a link. */
    public static TableNote of(String text) {
        return new TableNote(text, "", "");
    }
}
