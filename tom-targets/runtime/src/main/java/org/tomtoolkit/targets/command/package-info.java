/** Commands about targets. */
package org.tomtoolkit.targets.command;
