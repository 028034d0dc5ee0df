/** The formats that STIL reads and writes; the only room that knows the library. */
package org.tomtoolkit.targets.stil;
