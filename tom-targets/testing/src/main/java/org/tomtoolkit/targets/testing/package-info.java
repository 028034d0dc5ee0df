/** Contract kits of targets: extend the class of the interface you implement, and its tests run against yours. */
package org.tomtoolkit.targets.testing;
