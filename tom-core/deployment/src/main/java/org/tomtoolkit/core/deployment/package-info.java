/** Build steps of the kernel: plug-ins are checked and kept, change logs and plug-in jars are checked. */
package org.tomtoolkit.core.deployment;
