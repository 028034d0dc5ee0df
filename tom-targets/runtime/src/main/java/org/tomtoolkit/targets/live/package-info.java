/** Pages that follow a target hear of its changes. */
package org.tomtoolkit.targets.live;
