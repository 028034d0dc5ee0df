/** Requests that happen once, however often they are sent. */
package org.tomtoolkit.targets.once;
