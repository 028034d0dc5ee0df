/** A telescope with a person at it: nobody to ask, so people set the states. */
package org.tomtoolkit.observations.facility.manual;
