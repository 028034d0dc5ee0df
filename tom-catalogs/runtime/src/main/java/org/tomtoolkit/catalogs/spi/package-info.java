/** What the author of a catalogue harvester implements. */
package org.tomtoolkit.catalogs.spi;
