/** The navigation bar, made of what the apps contribute. */
package org.tomtoolkit.common.nav;
