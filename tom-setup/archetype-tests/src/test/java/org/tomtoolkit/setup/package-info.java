/** The archetype: what it writes, and what it refuses before it writes anything. */
package org.tomtoolkit.setup;
