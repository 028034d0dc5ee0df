/** When targets can be observed: many targets, sites and nights at once. */
package org.tomtoolkit.targets.visibility;
