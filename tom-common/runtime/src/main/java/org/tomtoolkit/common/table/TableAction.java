package org.tomtoolkit.common.table;

import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Something people may do with the rows they chose in a table, contributed as a CDI bean: a {@link TableChange} is done, a
 * {@link TableLink} leads to a page. The rights on each row are checked by the service it calls.
 *
 * @since 1.0
 */
public sealed interface TableAction permits TableChange, TableLink {

    /** Id of the table. */
    String table();

    /** Name in addresses, lower-case kebab, distinct in the table. */
    String key();

    /** Text of the button. */
    String label();

    /** What it needs to know. */
    default Form form(Viewer viewer) {
        return Form.of();
    }

    boolean isShownTo(Viewer viewer);

    /** As many rows as it takes at once. More than this only when it works in a few statements, see {@link Selection#query}. */
    default long mostRows() {
        return 10_000;
    }
}
