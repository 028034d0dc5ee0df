/** The shell every page lives in: layout, navigation, accounts, tables, errors and the REST root. */
package org.tomtoolkit.common;
