/** Objects that come with the toolkit, to look around with. */
package org.tomtoolkit.targets.catalogue;
