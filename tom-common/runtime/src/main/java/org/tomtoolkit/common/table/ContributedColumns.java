package org.tomtoolkit.common.table;

import java.util.List;

/**
 * Columns that another app adds to tables when it knows only at run time which, as a CDI bean.
 *
 * @since 1.0
 */
public interface ContributedColumns {

    /** In order; asked for each page, so keep it to memory. */
    List<ContributedColumn> columns();
}
