/** Writes that may come a little later, in batches, so that nobody waits for them. */
package org.tomtoolkit.core.batch;
