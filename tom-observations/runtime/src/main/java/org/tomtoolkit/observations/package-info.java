/** Facilities and the observation records requested from them. */
package org.tomtoolkit.observations;
