package org.tomtoolkit.dataproducts;

/**
 * Fired when a file was stored, before it is read; observe with {@code TransactionPhase.AFTER_SUCCESS}.
 *
 * @param observationId the observation it belongs to, or null
 * @param type code of the product type, e.g. {@code photometry}
 * @since 1.0
 */
public record DataProductUploaded(long dataProductId, long targetId, Long observationId, String type) {}
