/** Build steps of tom-targets. */
package org.tomtoolkit.targets.deployment;
