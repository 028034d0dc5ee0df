/** The SIMBAD astronomical database of the CDS, Strasbourg, asked through its TAP service. */
package org.tomtoolkit.catalogs.simbad;
