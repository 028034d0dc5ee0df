/** Commands about accounts, and what the shell has to say about the configuration. */
package org.tomtoolkit.common.command;
