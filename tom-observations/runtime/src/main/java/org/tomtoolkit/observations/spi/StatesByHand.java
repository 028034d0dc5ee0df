package org.tomtoolkit.observations.spi;

/**
 * Says that people set the state of the facility's observations on the record page, for there is nobody to ask. All of
 * {@link Facility#states()} are offered.
 *
 * @since 1.0
 */
public interface StatesByHand {}
