package org.tomtoolkit.dataproducts.page;

/**
 * What the tab of the spectra shows.
 *
 * @param count spectra in all
 * @param shown how many of them are drawn
 */
public record SpectroscopyView(long targetId, String targetName, long count, long shown) {}
