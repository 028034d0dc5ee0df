/** The table every list page is made of: typed columns, filters, order, paging by place, choosing rows, downloads. */
package org.tomtoolkit.common.table;
