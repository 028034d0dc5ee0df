/** What every request carries: its id, in the answer, in the log and on error pages. */
package org.tomtoolkit.common.request;
