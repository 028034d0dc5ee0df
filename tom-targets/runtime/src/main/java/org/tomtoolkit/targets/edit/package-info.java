/** Changing many targets at once. */
package org.tomtoolkit.targets.edit;
