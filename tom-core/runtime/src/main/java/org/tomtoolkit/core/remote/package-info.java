/** One client for everything outside: time-out, bounded retry, breaker, size limit, redaction and a log of calls. */
package org.tomtoolkit.core.remote;
