/**
 * Observatories behind an Observation Portal of the Observatory Control System: the calls, the catalogue of instruments, the
 * forms and the payloads they share. An observatory is a subclass of
 * {@link org.tomtoolkit.observations.facility.ocs.OcsFacility} that names its sites and its kinds of request.
 */
package org.tomtoolkit.observations.facility.ocs;
