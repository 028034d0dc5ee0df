/**
 * What the author of a facility implements: one interface, {@link org.tomtoolkit.observations.spi.Facility}, and the
 * abilities it really has ({@link org.tomtoolkit.observations.spi.Validates},
 * {@link org.tomtoolkit.observations.spi.ReportsStatus}, {@link org.tomtoolkit.observations.spi.Cancellable} …). One record
 * goes in, one sealed result comes out; a failure of the remote side is a result, never an exception.
 */
package org.tomtoolkit.observations.spi;
