package org.tomtoolkit.targets.table;

/**
 * A column of a file that is written.
 *
 * @param number whether it holds numbers, else text
 * @param unit {@code ""} for none
 * @param ucd {@code ""} for none
 * @param description {@code ""} for none
 * @since 1.0
 */
public record TableColumn(String name, boolean number, String unit, String ucd, String description) {}
