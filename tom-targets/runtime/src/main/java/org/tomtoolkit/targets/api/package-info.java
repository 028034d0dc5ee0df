/** Targets in the REST API, in the shape that clients of the reference know. */
package org.tomtoolkit.targets.api;
