package org.tomtoolkit.dataproducts;

/**
 * Fired in the transaction that deletes measurements of a target, also before a file is read again. Not fired when they go
 * with their target.
 *
 * @param dataProductId the file they were read from, or null
 * @param dataType {@code photometry} or {@code spectroscopy}
 * @param deleted how many
 * @since 1.0
 */
public record MeasurementsDeleted(long targetId, Long dataProductId, String dataType, int deleted) {}
