/** Columns of targets that applications add. */
package org.tomtoolkit.targets.own;
