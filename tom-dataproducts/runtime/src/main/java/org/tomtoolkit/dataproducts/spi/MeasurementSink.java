package org.tomtoolkit.dataproducts.spi;

import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.SpectrumData;

/**
 * Takes what a processor finds. Measurements the target has already are left out here, so a processor need not care.
 *
 * @since 1.0
 */
public interface MeasurementSink {

    /**
     * A point of a light curve.
     *
     * @param line line it was read from, counted from 1; 0 when there are no lines
     */
    void photometry(PhotometryPoint point, long line);

    /** A spectrum. */
    void spectrum(SpectrumData spectrum);

    /**
     * A row that is left out.
     *
     * @param line line of the file, counted from 1
     * @param text what is wrong with it, e.g. {@code "x" is not a number}
     */
    void badRow(long line, String text);
}
