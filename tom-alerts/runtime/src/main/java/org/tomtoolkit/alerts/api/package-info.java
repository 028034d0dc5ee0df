/** Brokers for scripts. */
package org.tomtoolkit.alerts.api;
