/** The facilities of this TOM, and the only way to call one: with a time limit, and with every failure caught. */
package org.tomtoolkit.observations.facility;
