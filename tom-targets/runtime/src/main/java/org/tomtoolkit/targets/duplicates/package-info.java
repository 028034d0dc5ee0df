/** The queue of targets that are likely the same object. */
package org.tomtoolkit.targets.duplicates;
