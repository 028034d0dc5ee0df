package org.tomtoolkit.common.table;

import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/**
 * An action that leads to a page about the chosen rows and changes nothing itself.
 *
 * @since 1.0
 */
public non-sealed interface TableLink extends TableAction {

    /**
     * Where it leads.
     *
     * @return a path of this site
     * @throws org.tomtoolkit.core.ValidationException when these rows do not do; said on the page of the table
     */
    String leadsTo(Selection rows, FormValues values, Viewer viewer);
}
