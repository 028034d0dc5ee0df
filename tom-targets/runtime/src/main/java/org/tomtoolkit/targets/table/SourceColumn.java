package org.tomtoolkit.targets.table;

/**
 * A column of a file, as the file describes it.
 *
 * @param name heading as it is written
 * @param unit {@code ""} when the file says none
 * @param ucd unified content descriptor of the IVOA, {@code ""} for none
 * @param description {@code ""} for none
 * @param scalar false when a cell holds several values
 * @since 1.0
 */
public record SourceColumn(String name, String unit, String ucd, String description, boolean scalar) {

    /** A column of which only the heading is known. */
    public static SourceColumn named(String name) {
        return new SourceColumn(name, "", "", "", true);
    }
}
