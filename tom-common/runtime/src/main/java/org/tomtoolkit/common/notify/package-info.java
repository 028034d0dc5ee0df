/** Notifications: kept for each person, shown on open pages, and sent on by the channels they chose. */
package org.tomtoolkit.common.notify;
