/** Notifications and live updates. */
package org.tomtoolkit.it.notify;
