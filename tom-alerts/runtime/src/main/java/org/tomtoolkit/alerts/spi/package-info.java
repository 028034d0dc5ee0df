/** What the author of an alert broker implements. */
package org.tomtoolkit.alerts.spi;
