/** Files and the typed measurements read from them: light curves and spectra. */
package org.tomtoolkit.dataproducts;
