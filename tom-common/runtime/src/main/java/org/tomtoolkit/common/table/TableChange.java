package org.tomtoolkit.common.table;

import java.util.List;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/**
 * An action that is done with the chosen rows; afterwards people see the table again.
 *
 * @since 1.0
 */
public non-sealed interface TableChange extends TableAction {

    /** Question before it is done, {@code ""} for none. */
    default String confirm() {
        return "";
    }

    /** Whether something is lost by it: its button is red. */
    default boolean isDestructive() {
        return !confirm().isEmpty();
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
     * Does it.
     *
     * @throws org.tomtoolkit.core.ValidationException when it cannot be done like this; said on the page
     * @return what was done, for the person
     */
    String apply(Selection rows, FormValues values, Viewer viewer);
}
