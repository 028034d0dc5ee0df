/** The page that searches a catalogue and leads to a pre-filled new target. */
package org.tomtoolkit.catalogs.page;
