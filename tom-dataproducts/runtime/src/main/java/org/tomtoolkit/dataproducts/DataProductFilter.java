package org.tomtoolkit.dataproducts;

/**
 * Which data products are wanted; null and {@code ""} mean any.
 *
 * @param targetName part of the target's name or of an alias, in any case
 * @param facility id of the facility of the observation, in any case
 * @param before only products with a smaller id: the next page after the one that ended there
 * @since 1.0
 */
public record DataProductFilter(
        Long targetId, String targetName, Long observationId, String type, String facility, Long before) {

    public static final DataProductFilter ALL = new DataProductFilter(null, null, null, null, null, null);

    /** The same, but only products with a smaller id. */
    public DataProductFilter before(long id) {
        return new DataProductFilter(targetId, targetName, observationId, type, facility, id);
    }

    public static DataProductFilter ofTarget(long targetId) {
        return new DataProductFilter(targetId, null, null, null, null, null);
    }

    public static DataProductFilter ofObservation(long observationId) {
        return new DataProductFilter(null, null, observationId, null, null, null);
    }
}
