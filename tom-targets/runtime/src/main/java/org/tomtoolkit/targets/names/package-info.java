/** The other names of targets. */
package org.tomtoolkit.targets.names;
