/** Build steps of tom-observations. */
package org.tomtoolkit.observations.deployment;
