/** The map of the sky with all targets, finder charts, and what the sky is like now. */
package org.tomtoolkit.targets.sky;
