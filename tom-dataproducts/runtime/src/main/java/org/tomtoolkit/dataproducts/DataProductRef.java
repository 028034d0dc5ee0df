package org.tomtoolkit.dataproducts;

/**
 * The file that measurements were read from; they are deleted with it.
 *
 * @since 1.0
 */
public record DataProductRef(long id) {}
