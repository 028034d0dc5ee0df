/** Targets into files of every format, and rows of such files into targets. */
package org.tomtoolkit.targets.exchange;
