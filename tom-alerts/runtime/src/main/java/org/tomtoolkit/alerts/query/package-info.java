/** Saved queries, their runs, and what the runs found. */
package org.tomtoolkit.alerts.query;
