/** Targets from and into CSV files. */
package org.tomtoolkit.targets.csv;
