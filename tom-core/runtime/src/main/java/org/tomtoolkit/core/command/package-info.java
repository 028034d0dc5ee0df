/**
 * What the packaged application does instead of serving pages when its command line names a command:
 * {@code java -jar … <command>}. Apps and TOM developers contribute commands as plug-ins.
 */
package org.tomtoolkit.core.command;
