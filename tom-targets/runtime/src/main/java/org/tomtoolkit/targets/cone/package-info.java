/** Targets around a position, as the tools of the Virtual Observatory ask for them. */
package org.tomtoolkit.targets.cone;
