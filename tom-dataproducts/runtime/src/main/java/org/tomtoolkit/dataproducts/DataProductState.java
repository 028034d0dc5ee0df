package org.tomtoolkit.dataproducts;

/**
 * Life of a data product.
 *
 * @since 1.0
 */
public enum DataProductState {
    /** Stored, waits for its turn to be read. */
    UPLOADED,
    /** Being read. */
    PROCESSING,
    /** Read, or nothing is to be read from it; the message says what was found. */
    DONE,
    /** Could not be read; the message says why. The file is kept, no measurement is. */
    FAILED;

    /** Whether it changes without anybody doing something. */
    public boolean isPending() {
        return this == UPLOADED || this == PROCESSING;
    }
}
