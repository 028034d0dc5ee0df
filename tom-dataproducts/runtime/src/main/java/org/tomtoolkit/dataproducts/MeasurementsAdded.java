package org.tomtoolkit.dataproducts;

/**
 * Fired when new measurements of a target were stored, once for each batch; observe with
 * {@code TransactionPhase.AFTER_SUCCESS}.
 *
 * @param dataProductId the file they were read from, or null
 * @param dataType {@code photometry} or {@code spectroscopy}
 * @param added how many
 * @since 1.0
 */
public record MeasurementsAdded(long targetId, Long dataProductId, String dataType, int added) {}
