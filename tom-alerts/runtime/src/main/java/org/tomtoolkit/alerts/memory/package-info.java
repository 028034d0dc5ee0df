/** What brokers learned from their services, in the database. */
package org.tomtoolkit.alerts.memory;
