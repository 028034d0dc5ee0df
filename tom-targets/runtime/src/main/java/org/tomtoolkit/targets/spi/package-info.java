/** What other apps and plug-ins contribute to targets. */
package org.tomtoolkit.targets.spi;
