/** Files that hold a table, row by row, whatever their format. */
package org.tomtoolkit.targets.table;
