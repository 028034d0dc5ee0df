/** Targets: the objects on the sky a TOM is about, with their names, lists, import, export and visibility. */
package org.tomtoolkit.targets;
