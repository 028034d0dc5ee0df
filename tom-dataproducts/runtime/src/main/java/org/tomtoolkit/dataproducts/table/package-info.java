/** Text tables: light curves and spectra as people and surveys write them. */
package org.tomtoolkit.dataproducts.table;
