/** Every error as a page or as RFC 9457 JSON, from one place. */
package org.tomtoolkit.common.error;
