package org.tomtoolkit.common.table;

import java.util.List;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Something people may do with the rows they chose in a table, contributed as a CDI bean. The rights on each row are
 * checked by the service it calls.
 *
 * @since 1.0
 */
public interface TableAction {

    /** Id of the table. */
    String table();

    /** Name in addresses, lower-case kebab, distinct in the table. */
    String key();

    /** Text of the button. */
    String label();

    /** Question before it is done, {@code ""} for none. */
    default String confirm() {
        return "";
    }

    /** Whether something is lost by it: its button is red. */
    default boolean isDestructive() {
        return !confirm().isEmpty();
    }

    /** What it needs to know. */
    default Form form(Viewer viewer) {
        return Form.of();
    }

    boolean isShownTo(Viewer viewer);

    /** As many rows as it takes at once. More than this only when it works in a few statements, see {@link Selection#query}. */
    default long mostRows() {
        return 10_000;
    }

    /**
     * What will happen, shown on a page of its own before it is done; none when nobody needs to be asked.
     *
     * @return sentences for the person
     */
    default List<String> consequences(Selection rows, FormValues values, Viewer viewer) {
        return List.of();
    }

    /**
     * Where an action leads that is a page of its own: a path of this site. Then {@link #apply} is not called.
     *
     * @return null for an action that is done at once
     * @throws org.tomtoolkit.core.ValidationException when these rows do not do; the person is told
     */
    default String leadsTo(Selection rows, FormValues values, Viewer viewer) {
        return null;
    }

    /**
     * Does it.
     *
     * @throws org.tomtoolkit.core.ValidationException when it cannot be done like this; said on the page
     * @return what was done, for the person
     */
    String apply(Selection rows, FormValues values, Viewer viewer);
}
