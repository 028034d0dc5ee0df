/** When a target can be observed: paths on the sky, sites, the plan tab. */
package org.tomtoolkit.targets.plan;
