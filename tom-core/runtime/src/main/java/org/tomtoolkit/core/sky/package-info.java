/** The sky: angles, coordinates, time scales, sites, Sun and Moon, visibility and two-body orbits, on the SOFA algorithms. */
package org.tomtoolkit.core.sky;
