/** Observations and facilities over the REST API, in the shape that scripts for other TOMs know. */
package org.tomtoolkit.observations.api;
