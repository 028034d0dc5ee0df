/** Contract kits: the author of a plug-in extends them and inherits the suite. */
package org.tomtoolkit.core.testing;
