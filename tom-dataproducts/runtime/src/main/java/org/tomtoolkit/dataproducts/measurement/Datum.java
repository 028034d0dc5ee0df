package org.tomtoolkit.dataproducts.measurement;

import java.util.Map;

/**
 * A measurement of either kind as the REST API shows it.
 *
 * @param id one number for both kinds: even for photometry, odd for spectra
 * @param dataProductId the file it was read from, or null
 * @param dataType {@code photometry} or {@code spectroscopy}
 * @param mjd when it was taken, Modified Julian Date, UTC
 * @param value what was measured, under the names existing clients know
 */
public record Datum(
        long id,
        Long dataProductId,
        String dataType,
        String sourceName,
        String sourceLocation,
        double mjd,
        Map<String, Object> value,
        long targetId) {

    static long ofPhotometry(long rowId) {
        return 2 * rowId;
    }

    static long ofSpectrum(long rowId) {
        return 2 * rowId + 1;
    }
}
