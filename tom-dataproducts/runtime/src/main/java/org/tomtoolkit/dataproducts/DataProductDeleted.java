package org.tomtoolkit.dataproducts;

/**
 * Fired when a data product was deleted with its measurements; observe with {@code TransactionPhase.AFTER_SUCCESS}.
 *
 * @since 1.0
 */
public record DataProductDeleted(long dataProductId, long targetId, String name) {}
