/** Small things a site remembers about each of its users: chosen columns, hints already read. */
package org.tomtoolkit.common.preference;
