/** Contract tests for the plug-ins of the shell. */
package org.tomtoolkit.common.testing;
