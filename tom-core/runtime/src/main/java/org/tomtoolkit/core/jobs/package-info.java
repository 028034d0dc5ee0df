/** Work outside a request: durable jobs with progress, and work that recurs, on the TOM's own database. */
package org.tomtoolkit.core.jobs;
