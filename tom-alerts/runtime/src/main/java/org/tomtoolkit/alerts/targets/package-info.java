/** Alerts become targets, and their light curves measurements. */
package org.tomtoolkit.alerts.targets;
