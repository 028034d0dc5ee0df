/** Making one target of two, and two of one again. */
package org.tomtoolkit.targets.merge;
