/** Filtering targets by what a site sees of them in a night. */
package org.tomtoolkit.targets.tonight;
