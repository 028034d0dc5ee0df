/** Filters of the list of targets that people gave names. */
package org.tomtoolkit.targets.saved;
