/** Targets over HTTP. */
package org.tomtoolkit.it.targets;
