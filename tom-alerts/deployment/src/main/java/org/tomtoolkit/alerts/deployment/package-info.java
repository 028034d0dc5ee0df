/** Build steps of tom-alerts. */
package org.tomtoolkit.alerts.deployment;
