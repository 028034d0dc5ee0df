/** Tables of where a target is, line by line in time. */
package org.tomtoolkit.targets.ephemeris;
