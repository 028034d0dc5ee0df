package org.tomtoolkit.dataproducts.fits;

/**
 * What an image or a table says of a spectrum; when and where it was taken stands in headers.
 *
 * @param error null when there is none
 */
record FitsSpectrum(double[] wavelength, double[] flux, double[] error, String wavelengthUnit, String fluxUnit) {}
