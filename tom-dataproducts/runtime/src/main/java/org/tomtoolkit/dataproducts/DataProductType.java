package org.tomtoolkit.dataproducts;

/**
 * A kind of data product.
 *
 * @param code what is stored and sent, e.g. {@code fits_file}
 * @param label what people see
 * @since 1.0
 */
public record DataProductType(String code, String label) {}
