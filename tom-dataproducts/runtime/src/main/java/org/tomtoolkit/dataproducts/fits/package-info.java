/** Spectra in FITS files, as images along a wavelength axis and as tables. */
package org.tomtoolkit.dataproducts.fits;
