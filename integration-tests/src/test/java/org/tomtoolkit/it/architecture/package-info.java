/** Rules of the house that a compiler does not know. */
package org.tomtoolkit.it.architecture;
