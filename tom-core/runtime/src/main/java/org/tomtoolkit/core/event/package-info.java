/** Handlers of events that survive a restart: each event becomes a job in the transaction that fires it. */
package org.tomtoolkit.core.event;
