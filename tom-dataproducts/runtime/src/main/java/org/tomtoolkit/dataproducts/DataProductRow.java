package org.tomtoolkit.dataproducts;

import java.time.Instant;

/**
 * A data product as lists show it.
 *
 * @param observationId observation it belongs to, or null
 * @param ownerId who uploaded it, null for the system
 * @param type code of its type
 * @param bytes size of the file
 * @param message what was found, why it failed, or null
 * @since 1.0
 */
public record DataProductRow(
        long id,
        String name,
        String type,
        long targetId,
        String targetName,
        Long observationId,
        Long ownerId,
        long bytes,
        DataProductState state,
        String message,
        Instant created,
        Instant modified) {

    /** Size for people, e.g. {@code 12.4 kB}. */
    public String size() {
        return FileSize.text(bytes);
    }

    /** Whether it waits to be read for so long that nobody will, as after a crash. */
    public boolean isStuck() {
        return state.isPending() && modified.isBefore(Instant.now().minus(DataProducts.STUCK_AFTER));
    }

    /** Where it is downloaded from. */
    public String href() {
        return "/dataproducts/" + id + "/file/";
    }
}
