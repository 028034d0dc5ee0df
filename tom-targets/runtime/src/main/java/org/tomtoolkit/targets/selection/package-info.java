/** The page that says which targets to observe from where in the coming nights. */
package org.tomtoolkit.targets.selection;
