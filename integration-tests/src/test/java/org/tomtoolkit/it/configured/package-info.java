/** A site that is configured otherwise than the one of the other tests. */
package org.tomtoolkit.it.configured;
